package kz.ruqsat.web.application;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Applicant;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.RecipientEntry;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.process.Refusal;

/** Reads applications and acts from JSON. */
final class ApplicationJson {

  private ApplicationJson() {}

  /**
   * The particulars of an application.
   *
   * @throws ApplicationFault MALFORMED_APPLICATION
   */
  static ApplicationData application(JsonObject json) {
    try {
      return new ApplicationData(
          required(json, "requestId"),
          required(json, "service"),
          json.getString("edition", null),
          Action.valueOf(required(json, "action")),
          ApplicantType.valueOf(required(json, "applicantType")),
          json.getString("language", "ru"),
          json.getBoolean("paper", false),
          applicant(json.getJsonObject("applicant")),
          representative(json.getJsonObject("representative")),
          json.getString("previousPermit", null),
          json.getString("reason", null),
          json.getString("resubmits", null),
          strings(json.getJsonArray("directions")),
          forms(json.getJsonObject("forms")),
          enclosures(json.getJsonArray("documents")));
    } catch (ClassCastException | IllegalArgumentException | java.time.DateTimeException e) {
      throw malformed("a value of the wrong kind");
    }
  }

  /** What an official does. */
  static Act act(JsonObject json) {
    String ground = json.getString("ground", null);
    return new Act(
        required(json, "event"),
        json.getString("unit", null),
        json.getString("executor", null),
        ground == null
            ? null
            : new Refusal(
                ground, json.getString("reason", null), json.getString("reference", null)),
        json.getString("note", null),
        json.getString("receiver", null),
        json.getString("authority", null),
        recipient(json));
  }

  /** Null when nothing is entered; parts that lack are told by the form. */
  private static RecipientEntry recipient(JsonObject json) {
    if (!(json.get("recipient") instanceof JsonObject recipient)) {
      return null;
    }
    return new RecipientEntry(
        json.getString("service", null),
        recipient.getString("iinBin", null),
        recipient.getString("name", null),
        recipient.getString("phone", null));
  }

  private static Applicant applicant(JsonObject json) {
    if (json == null) {
      throw malformed("applicant");
    }
    return new Applicant(
        required(json, "iinBin"), json.getString("name", null), json.getString("phone", null));
  }

  private static Representative representative(JsonObject json) {
    return json == null
        ? null
        : new Representative(
            json.getString("iin", null),
            json.getString("fullName", null),
            json.getString("phone", null),
            json.getString("authority", null));
  }

  private static List<Enclosure> enclosures(JsonArray documents) {
    return documents == null
        ? List.of()
        : documents.getValuesAs(JsonObject.class).stream().map(ApplicationJson::enclosure).toList();
  }

  private static Enclosure enclosure(JsonObject json) {
    String issuedOn = json.getString("issuedOn", null);
    return new Enclosure(
        required(json, "code"),
        json.getString("name", null),
        json.getString("sha256", null),
        json.getString("kind", null),
        issuedOn == null ? null : LocalDate.parse(issuedOn),
        json.getString("direction", null),
        json.getInt("days", 0),
        json.getBoolean("originalCompared", false),
        json.getBoolean("notarised", false));
  }

  private static Map<String, Map<String, Object>> forms(JsonObject forms) {
    Map<String, Map<String, Object>> values = new LinkedHashMap<>();
    if (forms != null) {
      forms.forEach((code, form) -> values.put(code, object(form.asJsonObject())));
    }
    return values;
  }

  private static Map<String, Object> object(JsonObject json) {
    Map<String, Object> values = new LinkedHashMap<>();
    json.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> object(value.asJsonObject());
      case ARRAY -> value.asJsonArray().stream().map(ApplicationJson::value).toList();
      case STRING -> ((JsonString) value).getString();
      case NULL -> "";
      default -> value.toString();
    };
  }

  private static Set<String> strings(JsonArray array) {
    Set<String> strings = new LinkedHashSet<>();
    if (array != null) {
      array.getValuesAs(JsonString.class).forEach(it -> strings.add(it.getString()));
    }
    return strings;
  }

  private static String required(JsonObject json, String name) {
    String value = json.getString(name, null);
    if (value == null || value.isBlank()) {
      throw malformed(name);
    }
    return value;
  }

  private static ApplicationFault malformed(String what) {
    return new ApplicationFault(FaultCode.MALFORMED_APPLICATION, what);
  }
}
