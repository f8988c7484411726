package kz.ruqsat.shep.async.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.route.AsyncUpstream;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.shep.wire.async.AsyncCalls;

/** Writes what a delivery brings to its recipient. */
@ApplicationScoped
public class Envelopes {

  private final Routes routes;
  private final AsyncUpstream upstream;

  /** For CDI. */
  protected Envelopes() {
    this(null, null);
  }

  @Inject
  public Envelopes(Routes routes, AsyncUpstream upstream) {
    this.routes = routes;
    this.upstream = upstream;
  }

  /**
   * The envelope, unsigned.
   *
   * @return empty when the other gateway can not be told yet: it does not know the chain, or there
   *     is no route to it any more
   */
  Optional<String> of(Delivery delivery, AsyncMessage message, Chain chain, Instant now) {
    if (delivery.isNews()) {
      return Optional.of(
          AsyncAnswers.changed(
              delivery.id().toString(),
              message.id().toString(),
              delivery.status(),
              now,
              message.sessionId()));
    }
    if (!Chain.isUpstream(delivery.recipientId())) {
      return Optional.of(message.xml().push());
    }
    Optional<Route> route = routes.of(chain.serviceId());
    return delivery.isMessage()
        ? route.flatMap(it -> sent(upstream.calls(it), message, chain))
        : route.map(it -> receipt(upstream.calls(it), delivery, message, now));
  }

  private static Optional<String> sent(AsyncCalls calls, AsyncMessage message, Chain chain) {
    if (message.opensChain()) {
      return Optional.of(calls.send(message.xml(), null));
    }
    return chain.upstreamId().map(id -> calls.send(message.xml(), id));
  }

  private static String receipt(
      AsyncCalls calls, Delivery delivery, AsyncMessage message, Instant now) {
    boolean taken = delivery.status().state().equals(DeliveryState.DELIVERED.name());
    return calls.receipt(
        message.upstreamId(), message.serviceId(), taken ? null : delivery.status().message(), now);
  }
}
