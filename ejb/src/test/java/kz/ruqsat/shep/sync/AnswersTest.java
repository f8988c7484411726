package kz.ruqsat.shep.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Contract;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.Tamper;
import kz.ruqsat.shep.exchange.Payloads;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.security.FixedKeys;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.sync.SyncResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

  private static final Clock CLOCK = Clock.fixed(Instant.now(), ZoneOffset.UTC);
  private static final String SESSION = "{7c1f5d0a-3b1e-4a70-9a53-6f7b0e1d9c03}";
  private static TestPki pki;
  private static FixedKeys keys;
  private static MessageSecurity security;
  private static Answers answers;

  @BeforeAll
  static void open() throws Exception {
    pki = TestPki.create(SignatureAlgorithm.RSA_SHA256, CLOCK);
    keys = new FixedKeys(pki.credential(Sample.INFORMATION_SYSTEM).signer());
    security = keys.security();
    answers = new Answers(CLOCK, security, new Payloads(security));
  }

  @AfterAll
  static void close() {
    pki.close();
  }

  private static String reply(Door door, PayloadForm form, String document, Tamper tamper) {
    byte[] bytes = document == null ? null : document.getBytes(StandardCharsets.UTF_8);
    Answer answer = new Answer("A-1", Answer.SUCCESS, "ok", bytes).spoilt(tamper);
    Inbound inbound =
        new Inbound(
            SESSION, "SYNC", "/d", "127.0.0.1", null, CLOCK.instant(), new byte[0], 0, false);
    Work work = new Work(inbound, door, Language.RU, null);
    Reply reply = answers.reply(work, "M-1", answer, new PayloadProfile(form, false, true));
    return new String(reply.bytes(), StandardCharsets.UTF_8);
  }

  private static String document(PayloadForm form) {
    return form == PayloadForm.INLINE_DATA
        ? "<data><iin>900101350013</iin><n>Ғ &amp; Ә</n></data>"
        : "<?xml version=\"1.0\" encoding=\"UTF-8\"?><u:R xmlns:u=\"urn:u\"><BIN>17</BIN></u:R>";
  }

  private static List<String> forms(String envelope, PayloadForm form) throws Exception {
    return SyncResponse.of(EnvelopeReader.read(envelope))
        .data()
        .orElseThrow()
        .documents(form == PayloadForm.INLINE_DATA);
  }

  @ParameterizedTest
  @EnumSource(PayloadForm.class)
  void signedAnswerIsValidAndItsSignatureHoldsCutOutAndInPlace(PayloadForm form) throws Exception {
    for (Door door : Door.values()) {
      String envelope = reply(door, form, document(form), Tamper.NONE);
      Contract.requireValidSync(envelope);
      for (String cut : forms(envelope, form)) {
        assertTrue(security.verifyBusiness(List.of(cut), keys.account()).isPresent());
      }
    }
  }

  @Test
  void signedDoorSignsTheBodyAndOpenDoorDoesNot() {
    String signed = reply(Door.SIGNED, PayloadForm.TEXT, document(PayloadForm.TEXT), Tamper.NONE);
    security.verifyTransport(signed.getBytes(StandardCharsets.UTF_8), keys.account());
    String open = reply(Door.OPEN, PayloadForm.TEXT, document(PayloadForm.TEXT), Tamper.NONE);
    assertFalse(open.contains("Security"));
  }

  @Test
  void nothingStandsBetweenTheBodyAndItsChild() {
    String envelope = reply(Door.SIGNED, PayloadForm.TEXT, document(PayloadForm.TEXT), Tamper.NONE);
    assertTrue(envelope.matches("(?s).*<soap:Body[^>]*><t:SendMessageResponse.*"));
  }

  @Test
  void textAnswerHasTheLiteralNamesAClientLooksForAndAProlog() {
    String envelope = reply(Door.OPEN, PayloadForm.TEXT, document(PayloadForm.TEXT), Tamper.NONE);
    assertTrue(envelope.contains(" xsi:type=\"xs:string\">&lt;?xml version="));
  }

  @Test
  void answerWithoutDocumentHasEmptyResponseData() throws Exception {
    String envelope = reply(Door.OPEN, PayloadForm.TEXT, null, Tamper.NONE);
    Contract.requireValidSync(envelope);
    assertTrue(envelope.contains("<responseData></responseData>"));
  }

  @ParameterizedTest
  @EnumSource(PayloadForm.class)
  void sandboxBreaksBothSignaturesButNotTheForm(PayloadForm form) throws Exception {
    String envelope = reply(Door.SIGNED, form, document(form), Tamper.BROKEN_SIGNATURE);
    Contract.requireValidSync(envelope);
    List<String> forms = forms(envelope, form);
    assertThrows(GatewayFault.class, () -> security.verifyBusiness(forms, keys.account()));
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    assertThrows(GatewayFault.class, () -> security.verifyTransport(bytes, keys.account()));
  }

  @Test
  void sandboxCutsAnAnswerInTheMiddle() {
    String envelope =
        reply(Door.OPEN, PayloadForm.TEXT, document(PayloadForm.TEXT), Tamper.MALFORMED_ANSWER);
    assertThrows(Exception.class, () -> EnvelopeReader.read(envelope));
    assertEquals("<soap:Envelope", envelope.substring(0, 14));
  }
}
