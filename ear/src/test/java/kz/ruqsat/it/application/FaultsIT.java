package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Why an application is not taken, over REST and over the gateway alike: one row for each reason.
 */
@SystemTest
class FaultsIT {

  private static final EditionKey AUDITOR = new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2016");
  private static final EditionKey TYPE = new EditionKey("MI_TYPE_APPROVAL", "2016");
  private static final EditionKey LICENCE = new EditionKey("STATE_SYMBOLS_LICENCE", "2013");

  /**
   * A row.
   *
   * @param at what the first error names
   * @param key of the demo that signs
   */
  record Wrong(String what, String code, String at, Supplier<Request> request, String key) {

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Wrong> wrong() {
    return Stream.of(
        row(
            "signed by another",
            "EDS_NOT_CONFIRMED",
            "IIN_MISMATCH",
            FaultsIT::auditor,
            "demo_head"),
        row(
            "signed by another organisation",
            "EDS_NOT_CONFIRMED",
            "BIN_MISMATCH",
            FaultsIT::type,
            "demo_applicant"),
        row(
            "signed with an expired certificate",
            "EDS_NOT_CONFIRMED",
            "EXPIRED",
            () -> auditor().of(Sample.EXPIRED),
            null),
        row(
            "signed with a revoked certificate",
            "EDS_NOT_CONFIRMED",
            "REVOKED",
            () -> auditor().of(Sample.REVOKED),
            null),
        row(
            "signed with a certificate for logging in",
            "EDS_NOT_CONFIRMED",
            "KEY_USAGE",
            () -> auditor().of(Sample.AUTHENTICATION_ONLY),
            null),
        row(
            "a form left empty",
            "FORM_INVALID",
            "AUDITOR_APPLICATION.",
            () -> auditor().withForm("AUDITOR_APPLICATION", Map.of()),
            null),
        row(
            "a form of another service",
            "FORM_INVALID",
            "LICENCE_INFORMATION",
            () -> type().withForm("LICENCE_INFORMATION", Map.of()),
            null),
        row(
            "a direction that does not exist",
            "FORM_INVALID",
            "direction.FISHING",
            () -> auditor().inDirections(Set.of("FISHING")),
            null),
        row(
            "a file that was not uploaded",
            "ATTACHMENT_NOT_FOUND",
            "ab",
            () ->
                type()
                    .with(
                        new Enclosure(
                            "OTHER", "a.pdf", "ab".repeat(32), null, null, null, 0, false, false)),
            null),
        row(
            "a duplicate of nothing",
            "PERMIT_NOT_FOUND",
            "TA-1",
            () -> Request.of(TYPE, Action.DUPLICATE, Channel.EGOV_PORTAL).about("TA-1"),
            null),
        row(
            "a reissue of somebody else's licence",
            "PERMIT_NOT_FOUND",
            "KZ",
            () -> Request.of(LICENCE, Action.REISSUE, Channel.EGOV_PORTAL).about("KZ00LAA00000000"),
            null),
        row(
            "again what was never refused",
            "APPLICATION_NOT_FOUND",
            "1999-000001",
            () -> type().resubmitting("1999-000001"),
            null));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  @Obligation({
    "S2.1.10.5b", "S2.1.10.5c", "S2.1.10.7a", "S2.1.10.7b", "S2.1.10.7c", "S2.1.10.8",
    "S2.3.10.5b", "S2.3.10.5c", "S2.3.10.7a", "S2.3.10.7b", "S2.3.10.7c", "S2.3.10.8",
    "IS.11"
  })
  void eachDoorRefusesWithTheSameCodeAndKeepsNothing(Wrong wrong) {
    Request request = wrong.request().get();
    String key = wrong.key() == null ? request.key() : wrong.key();

    HttpResponse<String> rest = request.file(key);
    String channel = overTheChannel(request, key);

    assertEquals("application/problem+json", rest.headers().firstValue("Content-Type").orElse(""));
    assertEquals(wrong.code(), Desk.member(rest, "code"), rest.body());
    assertTrue(rest.body().contains("\"at\":\"" + wrong.at()), rest.body());
    for (String language : List.of("ru", "kk", "en")) {
      assertFalse(Desk.member(rest, language).isBlank(), "a sentence in " + language);
    }
    assertTrue(channel.contains(wrong.code()), channel);
    assertEquals(404, Desk.get("integrator", "filing/applications/" + request.id()).statusCode());
  }

  private static String overTheChannel(Request request, String key) {
    return Portal.send(
        "ELICENSING_FileApplication",
        Portal.operation(
            "file",
            "channel",
            request.channel.name(),
            "document",
            Portal.base64(Desk.signed(request.document(), key))));
  }

  private static Wrong row(
      String what, String code, String at, Supplier<Request> request, String key) {
    return new Wrong(what, code, at, request, key);
  }

  private static Request auditor() {
    return Request.of(AUDITOR, Action.ISSUE, Channel.EGOV_PORTAL);
  }

  private static Request type() {
    return Request.of(TYPE, Action.ISSUE, Channel.EGOV_PORTAL);
  }
}
