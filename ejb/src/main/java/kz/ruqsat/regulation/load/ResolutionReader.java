package kz.ruqsat.regulation.load;

import kz.ruqsat.regulation.Resolution;
import kz.ruqsat.regulation.Resolution.Switch;
import kz.ruqsat.regulation.load.file.Reading;
import kz.ruqsat.regulation.load.file.YamlMap;

/** Reads how gaps are resolved, and with them the switches that other files use. */
final class ResolutionReader {

  private final Reading reading;
  private final Settings settings;

  ResolutionReader(Reading reading, Settings settings) {
    this.reading = reading;
    this.settings = settings;
  }

  Resolution read(YamlMap map) {
    String about = map.text("about");
    reading.cite(about, map.place());
    reading.codes().define("resolution", about, map.place());
    return new Resolution(
        about, map.text("ru"), map.text("en"), map.each("switches", this::readSwitch));
  }

  private Switch readSwitch(YamlMap map) {
    String name = map.text("name");
    reading.codes().define("switch", name, map.place());
    String standard = map.text("standard");
    String value = settings.find("ruqsat.regulation.switch." + name).orElse(standard);
    reading.addSwitch(name, value);
    return new Switch(name, standard, value);
  }
}
