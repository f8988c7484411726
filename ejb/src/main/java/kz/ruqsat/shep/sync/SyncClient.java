package kz.ruqsat.shep.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.UntrustedAnswer;
import kz.ruqsat.shep.exchange.Payloads;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.route.Peers;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.route.Upstream;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.security.SignedDocument;
import kz.ruqsat.shep.wire.DataElement;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import kz.ruqsat.shep.wire.sync.SyncResponse;

/**
 * Asks a service of another gateway on behalf of a component of our own. The answer counts only
 * with the peer's signature on its document. Question and answer are in the journal.
 */
@ApplicationScoped
public class SyncClient {

  private static final Map<String, String> OUTER =
      DataElement.outerPrefixes(SoapVersion.V11, "t", SyncRequest.NAMESPACE);

  @Inject private Routes routes;
  @Inject private Upstream upstream;
  @Inject private Peers peers;
  @Inject private Payloads payloads;
  @Inject private MessageSecurity security;
  @Inject private QuestionJournal journal;
  @Inject private Clock clock;

  /**
   * Asks.
   *
   * @param document the question, a standalone document in UTF-8; its root is {@code data} when the
   *     form is {@link PayloadForm#INLINE_DATA}
   * @param form how question and answer travel
   * @param signed whether the question is signed with the gateway's key
   * @return the document of the answer without its signature
   * @throws GatewayFault SERVICE_UNKNOWN without a route, or one of the {@code UPSTREAM_…} codes,
   *     of them {@link UntrustedAnswer} for a document that the peer did not sign
   */
  public String ask(String serviceId, byte[] document, PayloadForm form, boolean signed) {
    Route route =
        routes
            .of(serviceId)
            .orElseThrow(() -> new GatewayFault(FaultCode.SERVICE_UNKNOWN, serviceId));
    Account peer = peers.peer(route);
    PayloadProfile profile = new PayloadProfile(form, true, signed);
    String data = payloads.element(document, profile, null, OUTER);
    SyncRequest question = question(serviceId, route, clock.instant());
    try {
      SyncResponse response = upstream.call(route, question, data, question.messageDate());
      WireData answer = response.data().orElseThrow(() -> broken("the answer has no document"));
      String verified = verified(answer, form, peer);
      journal.answered(route, question, data, response);
      return verified;
    } catch (GatewayFault fault) {
      journal.failed(route, question, data, fault);
      throw fault;
    }
  }

  private String verified(WireData data, PayloadForm form, Account peer) {
    try {
      return security
          .verifyBusiness(data.documents(form == PayloadForm.INLINE_DATA), peer)
          .map(SignedDocument::content)
          .orElseThrow(() -> new UntrustedAnswer("the document is not signed"));
    } catch (MalformedMessage e) {
      throw broken(e.getMessage());
    } catch (GatewayFault e) {
      throw e.code() == FaultCode.UPSTREAM_BROKEN ? e : new UntrustedAnswer(e.code().wire());
    }
  }

  private static SyncRequest question(String serviceId, Route route, Instant now) {
    return new SyncRequest(
        SoapVersion.V11,
        UUID.randomUUID().toString(),
        null,
        serviceId,
        now,
        null,
        route.senderId(),
        null,
        Map.of(),
        Optional.empty());
  }

  private static GatewayFault broken(String detail) {
    return new GatewayFault(FaultCode.UPSTREAM_BROKEN, detail);
  }
}
