package kz.ruqsat.shep.async.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.PreparedHandler;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.Chains;
import kz.ruqsat.shep.async.delivery.DeliveryStates;
import kz.ruqsat.shep.async.delivery.Outbox;
import kz.ruqsat.shep.exchange.Calls;
import kz.ruqsat.shep.exchange.Handlers;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.async.AsyncSend;

/**
 * Takes a message in one transaction: the chain, the message, what is to be delivered, the work of
 * a service of our own, and the journal.
 */
@Stateless
public class Acceptance {

  @Inject private Chains chains;
  @Inject private Outbox outbox;
  @Inject private DeliveryStates states;
  @Inject private ServiceMessages messages;
  @Inject private Providers providers;
  @Inject private Routes routes;
  @Inject private Handlers handlers;
  @Inject private Calls calls;
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
    outbox.write();
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
    outbox.write();
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
    if (chains.repeated(send.senderId(), incoming.digest()).isPresent()) {
      return Optional.empty();
    }
    WireData data =
        send.data().orElseThrow(() -> new MalformedMessage("the element data is missing"));
    Chain chain = chain(send);
    if (send.kind() == MessageKind.RESPONSE && !chain.isProvider(send.senderId())) {
      throw new GatewayFault(FaultCode.CHAIN_UNKNOWN, "only the provider ends a chain");
    }
    AsyncMessage message =
        outbox.add(
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

  private Chain chain(AsyncSend send) {
    if (send.kind() != MessageKind.REQUEST) {
      return chains.of(send.correlationId(), send.senderId());
    }
    return chains.open(
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
    states.served(message);
    if (answer != null && answer.document() != null) {
      MessageKind kind =
          send.kind() == MessageKind.REQUEST ? handler.answerKind() : MessageKind.NOTIFICATION;
      messages.send(chain, kind, chain.serviceId(), answer.document(), profile);
    }
  }
}
