package kz.ruqsat.shep.async;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.PreparedHandler;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.exchange.Calls;
import kz.ruqsat.shep.exchange.Handlers;
import kz.ruqsat.shep.exchange.Payloads;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.wire.DataElement;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.async.AsyncContract;
import kz.ruqsat.shep.wire.async.AsyncSend;

/**
 * Takes a message in one transaction: the chain, the message, what is to be delivered, the work of
 * a service of our own, and the journal.
 */
@Stateless
public class Acceptance {

  @Inject private MessageStore store;
  @Inject private Accounts accounts;
  @Inject private Providers providers;
  @Inject private Routes routes;
  @Inject private Handlers handlers;
  @Inject private Calls calls;
  @Inject private Payloads payloads;
  @Inject private Journal journal;

  /**
   * Takes a message.
   *
   * @return empty when the message was taken before
   * @throws MalformedMessage when the message has no payload
   * @throws GatewayFault when the service or the chain is not known
   * @throws kz.ruqsat.store.LostRace when another transaction was quicker with the same message, or
   *     with what it tells of
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Exchange> accept(Incoming incoming) throws MalformedMessage {
    Optional<Exchange> taken = take(incoming);
    store.write();
    return taken;
  }

  /**
   * Takes messages whose services are prepared, all or none.
   *
   * @throws GatewayFault when one is refused, which then knows it
   * @throws kz.ruqsat.store.LostRace as above
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void acceptAll(List<Incoming> together) {
    for (Incoming each : together) {
      try {
        each.taken(take(each));
      } catch (GatewayFault e) {
        each.refused(e);
        throw e;
      } catch (MalformedMessage e) {
        throw new IllegalStateException("what is prepared has been read", e);
      }
    }
    store.write();
  }

  /**
   * Reads and verifies a call of a service that can do so before the transaction.
   *
   * @return empty when there is no such service, or it refuses the call: what of that counts, a
   *     repetition or the fault, shows when the message is taken
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Supplier<Answer>> prepared(AsyncSend send, Work work) {
    if (send.kind() != MessageKind.REQUEST
        || provider(send.serviceId()).filter(Chain.GATEWAY::equals).isEmpty()
        || !(handlers.of(send.serviceId()).orElse(null) instanceof PreparedHandler handler)) {
      return Optional.empty();
    }
    try {
      PayloadProfile profile = handler.profile(send.serviceId());
      return Optional.of(handler.prepare(calls.call(send.kind(), send, profile, work)));
    } catch (GatewayFault | MalformedMessage e) {
      return Optional.empty();
    }
  }

  private Optional<Exchange> take(Incoming incoming) throws MalformedMessage {
    AsyncSend send = incoming.send();
    if (store.repeated(send.senderId(), incoming.digest()).isPresent()) {
      return Optional.empty();
    }
    WireData data =
        send.data().orElseThrow(() -> new MalformedMessage("the element data is missing"));
    Chain chain = chain(send);
    if (send.kind() == MessageKind.RESPONSE && !chain.isProvider(send.senderId())) {
      throw new GatewayFault(FaultCode.CHAIN_UNKNOWN, "only the provider ends a chain");
    }
    AsyncMessage message =
        store.add(
            chain,
            new AsyncMessage.Content(
                send.serviceId(),
                send.kind(),
                send.routeId(),
                send.messageDate(),
                send.senderId(),
                incoming.work().inbound().sessionId(),
                send.properties(),
                data.element(),
                incoming.digest()));
    if (message.recipientId().equals(Chain.GATEWAY)) {
      serve(incoming, chain, message);
    }
    Exchange exchange = incoming.acknowledged(message);
    journal.append(exchange);
    return Optional.of(exchange);
  }

  /**
   * Sends a message of a service of our own along a chain, in the caller's transaction.
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
    send(store.chain(correlationId, Chain.GATEWAY), kind, serviceId, document, profile);
  }

  /**
   * Opens a chain to whoever answers a service, with a REQUEST of the gateway's own, in the
   * caller's transaction.
   *
   * @param document the business document in UTF-8
   * @return id of the chain; empty when no participant answers the service
   */
  public Optional<String> request(String serviceId, byte[] document, PayloadProfile profile) {
    return providers
        .of(serviceId)
        .map(provider -> store.open(serviceId, Chain.GATEWAY, provider))
        .map(
            chain -> {
              send(chain, MessageKind.REQUEST, serviceId, document, profile);
              return chain.correlationId();
            });
  }

  private Chain chain(AsyncSend send) {
    if (send.kind() != MessageKind.REQUEST) {
      return store.chain(send.correlationId(), send.senderId());
    }
    return store.open(
        send.serviceId(),
        send.senderId(),
        provider(send.serviceId())
            .orElseThrow(() -> new GatewayFault(FaultCode.SERVICE_UNKNOWN, send.serviceId())));
  }

  /** A route goes before a service of our own, as in the synchronous channel. */
  private Optional<String> provider(String serviceId) {
    if (routes.of(serviceId).flatMap(Route::asyncAddress).isPresent()) {
      return Optional.of(Chain.upstream(serviceId));
    }
    return handlers.of(serviceId).isPresent()
        ? Optional.of(Chain.GATEWAY)
        : providers.of(serviceId);
  }

  private void serve(Incoming incoming, Chain chain, AsyncMessage message) throws MalformedMessage {
    AsyncSend send = incoming.send();
    ServiceHandler handler =
        handlers
            .of(chain.serviceId())
            .orElseThrow(() -> new GatewayFault(FaultCode.SERVICE_UNKNOWN, chain.serviceId()));
    PayloadProfile profile = handler.profile(chain.serviceId());
    AsyncSend named = send.under(message.id().toString(), chain.correlationId());
    Answer answer =
        incoming.service().isPresent()
            ? incoming.service().get().get()
            : handler.handle(calls.call(send.kind(), named, profile, incoming.work()));
    store.served(message);
    if (answer != null && answer.document() != null) {
      MessageKind kind =
          send.kind() == MessageKind.REQUEST ? handler.answerKind() : MessageKind.NOTIFICATION;
      send(chain, kind, chain.serviceId(), answer.document(), profile);
    }
  }

  private void send(
      Chain chain, MessageKind kind, String serviceId, byte[] document, PayloadProfile profile) {
    Map<String, String> outer =
        DataElement.outerPrefixes(SoapVersion.V11, "a", AsyncContract.NAMESPACE);
    Account recipient = accounts.find(chain.otherThan(Chain.GATEWAY)).orElse(null);
    String session = "{" + UUID.randomUUID() + "}";
    store.add(
        chain,
        new AsyncMessage.Content(
            serviceId,
            kind,
            null,
            store.now(),
            Chain.GATEWAY,
            session,
            Map.of(),
            payloads.element(document, profile, recipient, outer),
            Digests.sha256(session)));
  }
}
