package kz.ruqsat.application.entry;

import java.util.Map;
import kz.ruqsat.application.RecipientEntry;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.form.Form;

/**
 * What an executor who chose a service is asked of the recipient (S2.2.9.P3).
 *
 * @param title of the service
 * @param provider code of the provider whose executors enter its permits
 * @param event of the step that takes what is entered
 * @param form with the one block {@link #RECIPIENT}
 */
public record EntryForm(
    EditionKey edition, LocalText title, String provider, String event, Form form) {

  /** Code of the block that asks for the recipient. */
  public static final String RECIPIENT = "recipient";

  /** What was entered, as the form takes it. */
  static Map<String, Object> values(RecipientEntry entry) {
    return Map.of(
        RECIPIENT,
        Map.of(
            "iinBin", orEmpty(entry.iinBin()),
            "name", orEmpty(entry.name()),
            "phone", orEmpty(entry.phone())));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
