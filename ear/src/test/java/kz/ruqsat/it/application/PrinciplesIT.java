package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.SignedDocument;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The principles of work with applicants, as far as a gateway can keep them. */
@SystemTest
class PrinciplesIT {

  private static final Pattern STEP =
      Pattern.compile("\\{[^{}]*\"event\":\"(\\w+)\".*?\"obligations\":\\[([^\\]]*)\\]");

  @ParameterizedTest
  @ValueSource(strings = {"EXPERT_AUDITOR_ATTESTATION", "STATE_SYMBOLS_LICENCE"})
  @Obligation({"S1.1.17.2", "S1.2.17.2", "S1.2.17.5"})
  void theHistorySaysWhoDidWhatWhenAndTheDecisionNamesItsNorm(String service) {
    Walk walk = Walk.of(service, "2013", Action.ISSUE, Channel.REGISTRY);
    Case done = Case.filed(walk.request());
    done.make(walk.moves());

    String view = done.view().body();
    List<MatchResult> steps =
        STEP.matcher(view.substring(view.indexOf("\"history\":"))).results().toList();

    assertEquals(
        walk.moves().stream().map(Move::event).toList(),
        steps.stream()
            .map(step -> step.group(1))
            .filter(event -> walk.moves().stream().anyMatch(it -> it.event().equals(event)))
            .toList());
    Instant before = Instant.EPOCH;
    for (MatchResult step : steps) {
      assertFalse(member(step, "actor").isBlank(), step.group());
      Instant doneAt = Instant.parse(member(step, "doneAt"));
      assertFalse(doneAt.isBefore(before), "in order: " + view);
      before = doneAt;
    }
    MatchResult decision =
        steps.stream().filter(it -> it.group(1).equals("DECIDE")).findFirst().orElseThrow();
    assertTrue(decision.group(2).contains("\"S1."), decision.group());
  }

  @Test
  @Obligation({"S1.1.17.6", "S1.2.17.6"})
  void aDocumentOfAnApplicantStaysAsItCameAndNobodyDeletesIt() {
    byte[] content = ("диплом " + Instant.now()).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> kept =
        Gateway.send(
            Gateway.requestAs("applicant", "/api/v1/filing/attachments")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(content)));
    assertEquals(201, kept.statusCode(), kept.body());
    String path = "/api/v1/filing/attachments/" + Desk.member(kept, "sha256");

    for (String account : List.of("applicant", "clerk", "head", "operator")) {
      assertEquals(405, Gateway.send(Gateway.requestAs(account, path).DELETE()).statusCode());
    }

    assertArrayEquals(content, Gateway.sendForBytes(Gateway.requestAs("clerk", path).GET()).body());
  }

  @Test
  @Obligation("S2.3.10.13b")
  void aPermitBearsTheSignatureOfTheAuthorisedPersonOfTheProvider() {
    String permit =
        Case.permit(
            Walk.of("EXPERT_AUDITOR_ATTESTATION", "2016", Action.ISSUE, Channel.EGOV_PORTAL));
    byte[] document =
        Gateway.sendForBytes(
                Gateway.requestAs("applicant", "/api/v1/permits/" + permit + "/document.xml").GET())
            .body();

    SignedDocument signed =
        new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT).verify(document);

    assertTrue(signed.verdict().isValid(), permit);
    assertEquals(1, signed.signatures().size());
    assertEquals(
        DemoKeys.signer("gost2015", "demo_head").certificate(),
        signed.signatures().get(0).signer().orElseThrow());
  }

  private static String member(MatchResult step, String name) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(step.group());
    assertTrue(found.find(), name + " in " + step.group());
    return found.group(1);
  }
}
