package kz.ruqsat.payment.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.payment.registry.Gzip;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.security.SignedDocument;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * Opens what ПШЭП sends: a {@code messageEnvelope} whose {@code message} is Base64 of a document
 * signed within, perhaps compressed. Whoever sends the document itself is understood, too.
 */
@ApplicationScoped
class Letters {

  /** Participant's setting; {@code OPTIONAL} takes documents that are not signed. */
  static final String SIGNATURE = "payment.signature";

  private MessageSecurity security;
  private Accounts accounts;
  private Gzip gzip;

  /** For the proxy only. */
  protected Letters() {}

  @Inject
  Letters(MessageSecurity security, Accounts accounts, Gzip gzip) {
    this.security = security;
    this.accounts = accounts;
    this.gzip = gzip;
  }

  /**
   * A document with nothing around it.
   *
   * @param content without the signature
   * @param received as it came
   * @param signer serial number of the certificate, hexadecimal; null when it is not signed
   */
  record Letter(byte[] content, byte[] received, String signer) {}

  /**
   * Opens a message.
   *
   * @throws GatewayFault FORMAT, BUSINESS_NOT_SIGNED, BUSINESS_SIGNATURE, BUSINESS_CERTIFICATE
   */
  Letter open(Call call) {
    Optional<String> inside = PayloadFields.of(call.document()).text("message");
    if (inside.isEmpty()) {
      String signer = call.signer().map(it -> it.serialNumber().toString(16)).orElse(null);
      return checked(call, new Letter(call.document(), call.document(), signer));
    }
    byte[] received = decoded(inside.get());
    String document = text(gzip.open(received));
    Account account = accounts.find(call.senderId()).orElseThrow();
    Optional<SignedDocument> signed = security.verifyBusiness(List.of(document), account);
    return checked(
        call,
        new Letter(
            signed.map(SignedDocument::content).orElse(document).getBytes(StandardCharsets.UTF_8),
            received,
            signed.map(it -> it.signer().serialNumber().toString(16)).orElse(null)));
  }

  private static Letter checked(Call call, Letter letter) {
    if (letter.signer() == null && !"OPTIONAL".equals(call.settings().get(SIGNATURE))) {
      throw new GatewayFault(FaultCode.BUSINESS_NOT_SIGNED, null);
    }
    return letter;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new GatewayFault(FaultCode.FORMAT, "the element message is not Base64");
    }
  }

  private static String text(byte[] document) {
    try {
      return MessageText.decode(document, null);
    } catch (MalformedMessage e) {
      throw new GatewayFault(FaultCode.FORMAT, "message: " + e.getMessage());
    }
  }
}
