package kz.ruqsat.regulation.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.ruqsat.regulation.load.file.Place;
import kz.ruqsat.regulation.load.file.Unreadable;

/** Values of settings, with a problem that names the setting when they are wrong. */
final class SettingValue {

  private SettingValue() {}

  static String required(Settings settings, String name) {
    return settings.find(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, "'" + text + "' is not a day: write 2013-06-20");
    }
  }

  static Unreadable wrong(String name, String reason) {
    return new Unreadable(new Place("setting " + name, 0), reason);
  }
}
