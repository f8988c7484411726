package kz.ruqsat.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.ApplicationData.Applicant;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.document.Demand;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;

/** Applications filled in as the law asks, whatever the service. */
public final class Requests {

  public static final String NAME = "МЫСАЛОВ АСАН ҮЛГІҰЛЫ";

  private Requests() {}

  public static ApplicationData of(
      Office office, String service, Action action, ApplicantType type, Channel channel) {
    return of(office, service, action, type, channel, null);
  }

  public static ApplicationData of(
      Office office,
      String service,
      Action action,
      ApplicantType type,
      Channel channel,
      String previous) {
    String iinBin = office.number(type == ApplicantType.LEGAL_ENTITY ? "company" : "applicant");
    EditionKey key =
        office
            .law
            .inForce(
                service,
                java.time.LocalDate.ofInstant(
                    office.clock.instant(), java.time.ZoneId.of("Asia/Almaty")))
            .edition()
            .key();
    FilingRules rules = office.law.edition(key).rules().filing(action, channel, type);
    Set<String> directions =
        rules.rules().directions().isEmpty() || action != Action.ISSUE
            ? Set.of()
            : Set.of(rules.rules().directions().get(0).code());
    Map<String, Map<String, Object>> forms = new HashMap<>();
    rules.forms().forEach(form -> forms.put(form.code(), filled(form)));
    return new ApplicationData(
        Office.requestId(),
        service,
        null,
        action,
        type,
        "ru",
        false,
        new Applicant(iinBin, NAME, "+7 700 000 00 00"),
        null,
        previous,
        null,
        null,
        directions,
        forms,
        enclosures(rules, directions));
  }

  public static ApplicationData askingPaper(ApplicationData data) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        true,
        data.applicant(),
        data.representative(),
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        data.directions(),
        data.forms(),
        data.enclosures());
  }

  public static ApplicationData with(ApplicationData data, List<Enclosure> enclosures) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        data.representative(),
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        data.directions(),
        data.forms(),
        enclosures);
  }

  public static ApplicationData by(ApplicationData data, Representative representative) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        representative,
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        data.directions(),
        data.forms(),
        data.enclosures());
  }

  public static ApplicationData applicant(ApplicationData data, Applicant applicant) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        applicant,
        data.representative(),
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        data.directions(),
        data.forms(),
        data.enclosures());
  }

  public static ApplicationData resubmitting(ApplicationData data, String refused) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        data.representative(),
        data.previousPermit(),
        data.reason(),
        refused,
        data.directions(),
        data.forms(),
        data.enclosures());
  }

  static ApplicationData inDirections(ApplicationData data, Set<String> directions) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        data.representative(),
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        directions,
        data.forms(),
        data.enclosures());
  }

  public static ApplicationData withForms(
      ApplicationData data, Map<String, Map<String, Object>> forms) {
    return new ApplicationData(
        data.requestId(),
        data.service(),
        data.edition(),
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        data.representative(),
        data.previousPermit(),
        data.reason(),
        data.resubmits(),
        data.directions(),
        forms,
        data.enclosures());
  }

  static List<Enclosure> enclosures(FilingRules rules, Set<String> directions) {
    List<Enclosure> enclosures = new ArrayList<>();
    for (DocumentRule rule : rules.documents().documents()) {
      boolean needed =
          rule.form() == null
              && !rule.code().equals("APPLICATION")
              && !rule.optional()
              && !rule.when().byRepresentative()
              && rule.obtainedFrom() == null
              && (rule.about() == null || directions.contains(rule.about()));
      for (int i = 0; needed && i < Math.max(1, rule.atLeast()); i++) {
        enclosures.add(
            new Enclosure(
                rule.code(),
                rule.code() + " " + i,
                null,
                rule.kinds().isEmpty() ? null : rule.kinds().get(0).code(),
                null,
                rule.about(),
                rule.totalDays(),
                rule.demands().contains(Demand.ORIGINAL_COMPARED),
                rule.demands().contains(Demand.NOTARISED)));
      }
    }
    return enclosures;
  }

  private static Map<String, Object> filled(Form form) {
    Map<String, Object> values = new HashMap<>();
    for (FormBlock block : form.blocks()) {
      Map<String, Object> fields = new HashMap<>();
      block.fields().forEach(field -> fields.put(field.code(), value(field)));
      values.put(block.code(), block.repeated() ? List.of(fields, fields) : fields);
    }
    return values;
  }

  private static Object value(FormField field) {
    return switch (field.type()) {
      case TEXT, SIGNATURE -> "мысал".substring(0, Math.min(5, field.maxLength()));
      case CHOICE -> field.choices().get(0);
      case DATE -> "2016-01-15";
      case YEAR -> "2001";
      case FLAG -> "true";
      case IIN_OR_BIN -> "123456789012";
      case ATTACHMENTS -> List.of("один", "два");
    };
  }
}
