package kz.ruqsat.it.centre;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import kz.ruqsat.it.application.Desk;

/** What an operator writes at a desk of the State Corporation. */
final class Counter {

  static final String COMPANY = "090640810184";
  static final String NAME = "ТОО Образецстрой";

  private static final String IDENTITY =
      "<identityDocument>IDENTITY_CARD</identityDocument>"
          + "<identityNumber>040000001</identityNumber>";

  private static final String FIRM =
      "\"applicantType\":\"LEGAL_ENTITY\",\"applicant\":{\"iinBin\":\""
          + COMPANY
          + "\",\"name\":\""
          + NAME
          + "\",\"phone\":\"+7 700 000 00 00\"}";
  private static final String HUMAN =
      "\"applicantType\":\"NATURAL_PERSON\",\"applicant\":{\"iinBin\":\"500101380001\","
          + "\"name\":\"ПРИМЕРОВ АСАН\",\"phone\":\"+7 700 000 00 00\"}";

  private Counter() {}

  /** An intake with the whole package of a service that asks for supporting documents. */
  static String complete(String service) {
    return intake(service, "[{\"code\":\"SUPPORTING_DOCUMENTS\",\"name\":\"Материалы\"}]");
  }

  /** An intake. */
  static String intake(String service, String documents) {
    return intake(service, documents, Instant.now(), Duration.ofMinutes(5), true);
  }

  /**
   * An intake.
   *
   * @param finished when the operator was ready
   * @param took how long it took
   */
  static String intake(
      String service, String documents, Instant finished, Duration took, boolean consent) {
    return intake(application(service, documents), finished, took, consent);
  }

  /** An intake of an application that is filled in already. */
  static String intake(byte[] application) {
    return intake(application, Instant.now(), Duration.ofMinutes(5), true);
  }

  private static String intake(
      byte[] application, Instant finished, Duration took, boolean consent) {
    return """
    <c:intake xmlns:c="urn:ruqsat:centre:1"><organisationCode>Z-A-1</organisationCode>\
    <startedAt>%s</startedAt><finishedAt>%s</finishedAt>\
    <consent>%s</consent><consentAt>%s</consentAt>%s<application>%s</application></c:intake>"""
        .formatted(
            finished.minus(took),
            finished,
            consent,
            finished,
            IDENTITY,
            Base64.getEncoder().encodeToString(application));
  }

  /** A hand-over to the person. */
  static String handover(String applicationId, String receiver, String authority) {
    return """
    <c:handover xmlns:c="urn:ruqsat:centre:1"><applicationId>%s</applicationId>\
    <handedAt>%s</handedAt><receiver>%s</receiver>%s%s</c:handover>"""
        .formatted(applicationId, Instant.now(), receiver, IDENTITY, authority);
  }

  /** A withdrawal. */
  static String withdrawal(String applicationId) {
    return """
    <c:withdrawal xmlns:c="urn:ruqsat:centre:1"><applicationId>%s</applicationId>\
    <reason>Передумал</reason>%s</c:withdrawal>"""
        .formatted(applicationId, IDENTITY);
  }

  private static byte[] application(String service, String documents) {
    return Desk.document(
        """
        {"requestId":"%s","service":"%s","action":"ISSUE",%s,"documents":%s}"""
            .formatted(
                UUID.randomUUID(),
                service,
                service.startsWith("EXPERT") ? HUMAN : FIRM,
                documents));
  }
}
