package kz.ruqsat.application.procedure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseEnclosure;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.ResultRule;
import kz.ruqsat.regulation.document.ReceiptItem;
import kz.ruqsat.regulation.document.ReceiptProfile;
import kz.ruqsat.regulation.passport.ServicePlace;
import kz.ruqsat.regulation.process.Refusal;
import kz.ruqsat.regulation.process.RefusalGround;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.time.OfficialTime;

/**
 * Writes what a step gives as one document in canonical XML: who did what in which case, and each
 * document with its contents in the three languages.
 */
final class CaseDocuments {

  /** Namespace of documents that steps give. */
  static final String NAMESPACE = "urn:ruqsat:case:1";

  private final Rules rules;
  private final Edition edition;
  private final Application application;
  private final List<CaseEnclosure> enclosures;
  private final String permitDigest;
  private final Refusal decided;

  /**
   * @param permitDigest SHA-256 of the signed permit that a print shows; null before there is one
   * @param decided the refusal that was decided already, like that of the Commission; null
   */
  CaseDocuments(
      Rules rules,
      Application application,
      List<CaseEnclosure> enclosures,
      String permitDigest,
      Refusal decided) {
    this.rules = rules;
    this.edition = rules.edition(application);
    this.application = application;
    this.enclosures = enclosures;
    this.permitDigest = permitDigest;
    this.decided = decided;
  }

  /**
   * What a step gives.
   *
   * @param permits numbers of the permits that the step gives, one for each result
   */
  byte[] write(Step step, Doer doer, Act act, List<String> permits, Instant at) {
    CanonicalXml xml = new CanonicalXml();
    xml.root(
        "act",
        NAMESPACE,
        "application",
        application.number(),
        "service",
        edition.key().service(),
        "edition",
        edition.key().edition(),
        "provider",
        application.provider(),
        "action",
        application.action().name(),
        "step",
        step.code(),
        "event",
        step.event(),
        "role",
        doer.role(),
        "at",
        at.toString());
    text(xml, "service", edition.title());
    if (edition.provider() != null) {
      text(xml, "provider", edition.provider().title());
    }
    xml.begin(
            "applicant",
            "iinBin",
            application.iinBin(),
            "name",
            application.parties().applicantName())
        .end();
    text(xml, "basis", edition.basis().remark());
    for (String code : step.documents()) {
      if (permits.isEmpty() || !code.startsWith("PERMIT")) {
        document(xml, code, generalTitle(code), items(code, act, doer, at), act);
      } else {
        Iterator<String> numbers = permits.iterator();
        for (ResultRule result : results()) {
          document(xml, code, result.title(), permit(result, numbers.next(), at), act);
        }
      }
    }
    return xml.end().bytes();
  }

  /** The printed form that a receipt follows; it differs by service (GAP-34). */
  private void form(CanonicalXml xml, String code) {
    edition
        .rules()
        .receipt(code, application.channel())
        .map(ReceiptProfile::form)
        .ifPresent(it -> text(xml, "form", it));
  }

  private void document(
      CanonicalXml xml, String code, LocalText title, Map<String, String> items, Act act) {
    xml.begin("document", "code", code);
    text(xml, "title", title);
    form(xml, code);
    items.forEach((item, value) -> xml.element("item", value, "code", item));
    refusal(xml, code, act);
    xml.end();
  }

  private LocalText generalTitle(String code) {
    return rules.law().vocabulary().documents().get(code);
  }

  private List<ResultRule> results() {
    return ResultChoice.of(edition, application);
  }

  private Map<String, String> permit(ResultRule result, String number, Instant at) {
    Map<String, String> items = new LinkedHashMap<>();
    put(items, "NUMBER", number);
    put(items, "RESULT", result.code());
    put(items, "REGISTRATION_NUMBER", application.registrationNumber());
    put(items, "PREVIOUS_PERMIT", application.previousPermit());
    put(items, "ISSUED_AT", local(at));
    return items;
  }

  private Map<String, String> items(String code, Act act, Doer doer, Instant at) {
    Optional<ReceiptProfile> receipt = edition.rules().receipt(code, application.channel());
    Map<String, String> items = new LinkedHashMap<>();
    if (receipt.isPresent()) {
      for (ReceiptItem item : receipt.get().items()) {
        put(items, item.code(), receiptItem(item.code(), doer, act, at));
      }
      return items;
    }
    put(items, "NUMBER", application.number());
    put(items, "REGISTRATION_NUMBER", application.registrationNumber());
    put(items, "PREVIOUS_PERMIT", application.previousPermit());
    put(items, "UNIT", act.unit());
    put(items, "EXECUTOR", act.executor());
    put(items, "NOTE", act.note());
    switch (code) {
      case "PRINTED_COPY" -> printed(items, doer, at);
      case "HANDOVER_RECORD" -> handedOver(items, act, doer, at);
      default -> {
        // the others say nothing more
      }
    }
    return items;
  }

  /** What was printed, and who sealed and signed the paper. */
  private void printed(Map<String, String> items, Doer doer, Instant at) {
    put(items, "PERMIT", permits());
    put(items, "PRINTED_AT", local(at));
    put(items, "PRINTED_BY", doer.fullName());
    put(
        items,
        "SEALED_AND_SIGNED_BY",
        results().stream()
            .flatMap(result -> result.paperCopySignedBy().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")));
    put(items, "DOCUMENT_DIGEST", permitDigest);
  }

  /** To whom, in person or by what authority (S1.1.15.1, S1.1.15.2). */
  private void handedOver(Map<String, String> items, Act act, Doer doer, Instant at) {
    put(items, "PERMIT", permits());
    put(items, "RECEIVER", act.receiver());
    put(items, "AUTHORITY", Receivers.authority(application, act));
    put(items, "HANDED_OVER_AT", local(at));
    put(items, "HANDED_OVER_BY", doer.fullName());
  }

  private String permits() {
    return application.permits().isEmpty() ? null : String.join(" ", application.permits());
  }

  private String receiptItem(String code, Doer doer, Act act, Instant at) {
    return switch (code) {
      case "NUMBER" -> application.number();
      case "ACCEPTED_AT", "REFUSED_AT", "REGISTERED_AT" -> local(at);
      case "SERVICE" -> edition.title().ru();
      case "ATTACHMENT_COUNT" -> String.valueOf(enclosures.size());
      case "ATTACHMENT_NAMES" ->
          enclosures.stream().map(CaseEnclosure::name).collect(Collectors.joining("; "));
      case "PLANNED_RESULT_AT" -> local(application.dueAt());
      case "ISSUE_PLACE" ->
          edition.passport().places().stream()
              .filter(place -> "INTAKE".equals(place.purpose()))
              .findFirst()
              .map(CaseDocuments::place)
              .orElse(null);
      case "ACCEPTED_BY" -> doer.fullName();
      case "APPLICANT_NAME" -> application.parties().applicantName();
      case "APPLICANT_CONTACTS" -> application.parties().applicantPhone();
      case "REPRESENTATIVE_NAME" -> application.parties().representativeName();
      case "REPRESENTATIVE_CONTACTS" -> application.parties().representativePhone();
      case "MISSING_DOCUMENTS" -> act.refusal() == null ? null : act.refusal().reason();
      default -> null;
    };
  }

  /** The reasons stand in the refusal, also when it only carries out what was decided before. */
  private void refusal(CanonicalXml xml, String code, Act act) {
    Refusal refusal = act.refusal() != null ? act.refusal() : decided;
    if (refusal == null || !refuses(code)) {
      return;
    }
    RefusalGround ground =
        edition.rules().grounds().all().stream()
            .filter(it -> it.code().equals(refusal.ground()))
            .findFirst()
            .orElseThrow();
    xml.begin("refusal", "ground", ground.code(), "reference", ground.reference());
    text(xml, "ground", ground.text());
    xml.element("reason", refusal.reason());
    if (refusal.reference() != null) {
      xml.element("act", refusal.reference());
    }
    xml.end();
  }

  private static boolean refuses(String code) {
    return code.equals("REASONED_REFUSAL")
        || code.equals("INTAKE_REFUSAL_RECEIPT")
        || code.equals("COMMISSION_DECISION");
  }

  private static String place(ServicePlace place) {
    return place.room() == null ? place.text().ru() : place.text().ru() + ", " + place.room();
  }

  private static void put(Map<String, String> items, String code, String value) {
    if (value != null) {
      items.put(code, value);
    }
  }

  private static void text(CanonicalXml xml, String name, LocalText text) {
    xml.element(name, text.ru(), "lang", "ru");
    xml.element(name, text.kk(), "lang", "kk");
    xml.element(name, text.en(), "lang", "en");
  }

  /** A moment as people in Kazakhstan read it, with its offset. */
  private static String local(Instant at) {
    return at == null ? null : OffsetDateTime.ofInstant(at, OfficialTime.ZONE).toString();
  }
}
