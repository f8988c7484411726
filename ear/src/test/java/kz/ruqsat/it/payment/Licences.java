package kz.ruqsat.it.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ruqsat.it.application.Desk;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;
import kz.ruqsat.regulation.load.LawFiles;

/** Files applications for the licence, filled in as the law asks. */
final class Licences {

  /** Whose key the demo has: the only ones who can file on the portal. */
  static final String APPLICANT = "500101380001";

  static final String COMPANY = "090640810184";

  private static final EditionKey EDITION = new EditionKey("STATE_SYMBOLS_LICENCE", "2013");
  private static final Iterator<String> PEOPLE = people().iterator();

  private Licences() {}

  /** Someone of the population whom no other test uses. */
  static synchronized String someone() {
    return PEOPLE.next();
  }

  /** Files on the portal and gives the number. */
  static String onPortal(String iinBin) {
    ApplicantType type =
        iinBin.equals(COMPANY) ? ApplicantType.LEGAL_ENTITY : ApplicantType.NATURAL_PERSON;
    byte[] document =
        Desk.signed(
            Desk.document(json(iinBin, type, Channel.EGOV_PORTAL)),
            iinBin.equals(COMPANY) ? "demo_company" : "demo_applicant");
    return number(Desk.postXml("integrator", "filing/applications?channel=EGOV_PORTAL", document));
  }

  /** Files at the registry, where the applicant brings a payment document. */
  static String atRegistry(String iin) {
    return number(
        Desk.post(
            "clerk",
            "filing/applications",
            json(iin, ApplicantType.NATURAL_PERSON, Channel.REGISTRY)));
  }

  /** Files for something that costs nothing. */
  static String free(String iin) {
    return number(
        Desk.post(
            "clerk",
            "filing/applications",
            """
            {"requestId":"%s","service":"MI_TYPE_APPROVAL","action":"ISSUE",
             "applicantType":"NATURAL_PERSON",
             "applicant":{"iinBin":"%s","name":"Мысал","phone":"+7 700 000 00 00"},
             "documents":[{"code":"SUPPORTING_DOCUMENTS","name":"Материалы"}]}"""
                .formatted(UUID.randomUUID(), iin)));
  }

  private static String number(HttpResponse<String> filed) {
    assertEquals(201, filed.statusCode(), filed.body());
    return Desk.member(filed, "number");
  }

  private static String json(String iinBin, ApplicantType type, Channel channel) {
    FilingRules rules =
        LawFiles.load(name -> Optional.empty())
            .edition(EDITION)
            .rules()
            .filing(Action.ISSUE, channel, type);
    String forms =
        rules.forms().stream()
            .map(form -> "\"%s\":%s".formatted(form.code(), filled(form)))
            .collect(Collectors.joining(","));
    String documents =
        rules.documents().documents().stream()
            .filter(it -> it.form() == null && it.obtainedFrom() == null && !it.optional())
            .filter(it -> !it.when().byRepresentative())
            .map(
                it ->
                    "{\"code\":\"%s\",\"name\":\"%s\",\"originalCompared\":true}"
                        .formatted(it.code(), it.code()))
            .collect(Collectors.joining(","));
    return """
        {"requestId":"%s","service":"%s","action":"ISSUE","applicantType":"%s",
         "applicant":{"iinBin":"%s","name":"Мысал","phone":"+7 700 000 00 00"},
         "forms":{%s},"documents":[%s]}"""
        .formatted(UUID.randomUUID(), EDITION.service(), type, iinBin, forms, documents);
  }

  private static String filled(Form form) {
    return form.blocks().stream().map(Licences::filled).collect(Collectors.joining(",", "{", "}"));
  }

  private static String filled(FormBlock block) {
    String fields =
        block.fields().stream()
            .map(field -> "\"%s\":%s".formatted(field.code(), value(field)))
            .collect(Collectors.joining(",", "{", "}"));
    return "\"%s\":%s".formatted(block.code(), block.repeated() ? "[" + fields + "]" : fields);
  }

  private static String value(FormField field) {
    return switch (field.type()) {
      case TEXT, SIGNATURE -> "\"мысал\"";
      case CHOICE -> "\"" + field.choices().get(0) + "\"";
      case DATE -> "\"2016-01-15\"";
      case YEAR -> "\"2001\"";
      case FLAG -> "true";
      case IIN_OR_BIN -> "\"" + APPLICANT + "\"";
      case ATTACHMENTS -> "[\"один\"]";
    };
  }

  private static List<String> people() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Licences.class.getResourceAsStream("/identity/population/people.csv"),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .map(line -> line.split(",")[0])
          .filter(it -> it.matches("\\d{12}") && !it.equals(APPLICANT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
