package kz.ruqsat.shep.async.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.Chains;
import kz.ruqsat.shep.async.delivery.Outbox;
import kz.ruqsat.shep.exchange.Payloads;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.wire.DataElement;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.async.AsyncContract;

/**
 * Messages of services of our own. What they send goes with the caller's transaction: nothing is
 * told that did not happen.
 */
@Stateless
public class ServiceMessages {

  @Inject private Chains chains;
  @Inject private Outbox outbox;
  @Inject private Accounts accounts;
  @Inject private Providers providers;
  @Inject private Payloads payloads;
  @Inject private Clock clock;

  /**
   * Sends a message along a chain.
   *
   * @param document the business document in UTF-8
   * @throws GatewayFault when the chain is not known or has ended
   */
  public void send(
      String correlationId,
      MessageKind kind,
      String serviceId,
      byte[] document,
      PayloadProfile profile) {
    send(chains.of(correlationId, Chain.GATEWAY), kind, serviceId, document, profile);
  }

  /**
   * Opens a chain to whoever answers a service, with a REQUEST of the gateway's own.
   *
   * @param document the business document in UTF-8
   * @return id of the chain; empty when no participant answers the service
   */
  public Optional<String> request(String serviceId, byte[] document, PayloadProfile profile) {
    return providers
        .of(serviceId)
        .map(provider -> chains.open(serviceId, Chain.GATEWAY, provider))
        .map(
            chain -> {
              send(chain, MessageKind.REQUEST, serviceId, document, profile);
              return chain.correlationId();
            });
  }

  /**
   * Sends a message along a chain that the caller has.
   *
   * @param document the business document in UTF-8
   */
  public void send(
      Chain chain, MessageKind kind, String serviceId, byte[] document, PayloadProfile profile) {
    Map<String, String> outer =
        DataElement.outerPrefixes(SoapVersion.V11, "a", AsyncContract.NAMESPACE);
    Account recipient = accounts.find(chain.otherThan(Chain.GATEWAY)).orElse(null);
    String session = "{" + UUID.randomUUID() + "}";
    outbox.add(
        chain,
        new AsyncMessage.Content(
            serviceId,
            kind,
            null,
            clock.instant(),
            Chain.GATEWAY,
            session,
            Map.of(),
            payloads.element(document, profile, recipient, outer),
            Digests.sha256(session)));
  }
}
