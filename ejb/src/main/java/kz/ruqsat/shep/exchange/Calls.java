package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.security.SignedDocument;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.ServiceRequest;
import kz.ruqsat.shep.wire.WireData;

/**
 * Makes the call a handler sees: the business document out of its encoding, its signature verified.
 */
@ApplicationScoped
public class Calls {

  private final MessageSecurity security;
  private final Journal journal;

  /** For CDI. */
  protected Calls() {
    this(null, null);
  }

  @Inject
  public Calls(MessageSecurity security, Journal journal) {
    this.security = security;
    this.journal = journal;
  }

  /**
   * Makes the call.
   *
   * @throws MalformedMessage when there is no document
   * @throws GatewayFault when its signature is wrong, or missing where the service demands one
   */
  public Call call(MessageKind kind, ServiceRequest request, PayloadProfile profile, Work work)
      throws MalformedMessage {
    WireData data =
        request.data().orElseThrow(() -> new MalformedMessage("the element data is missing"));
    List<String> forms = data.documents(profile.answerForm() == PayloadForm.INLINE_DATA);
    Optional<SignedDocument> signed = security.verifyBusiness(forms, work.account());
    if (signed.isPresent()) {
      work.holdsSignature(signed.get().signatureDigest());
      refuseStolen(signed.get().signatureDigest(), request.senderId());
    } else if (profile.requestSigned() && work.door() == Door.SIGNED) {
      throw new GatewayFault(FaultCode.BUSINESS_NOT_SIGNED, null);
    }
    String document = signed.map(SignedDocument::content).orElse(forms.get(0));
    return new Call(
        kind,
        request.serviceId(),
        request.senderId(),
        request.messageId(),
        request.correlationId(),
        work.inbound().sessionId(),
        work.inbound().receivedAt(),
        request.properties(),
        document.getBytes(StandardCharsets.UTF_8),
        signed.map(SignedDocument::signer),
        work.account().settings());
  }

  /** A signed document belongs to the participant who brought it first. */
  private void refuseStolen(String signatureDigest, String senderId) {
    journal
        .senderOfSignature(signatureDigest)
        .filter(first -> !first.equals(senderId))
        .ifPresent(
            first -> {
              throw new GatewayFault(
                  FaultCode.REPLAYED, "the signed document came from another participant before");
            });
  }
}
