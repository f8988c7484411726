package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.WireElement;
import kz.ruqsat.shep.wire.async.AsyncArrival;
import kz.ruqsat.shep.wire.async.AsyncCalls;
import org.eclipse.microprofile.config.Config;

/** The asynchronous channel of another gateway, where we are a participant. */
@ApplicationScoped
public class AsyncUpstream {

  @Inject private Attempts attempts;
  @Inject private Peers peers;
  @Inject private Config config;
  @Inject private Clock clock;

  /**
   * The state of a message there.
   *
   * @param state the contract's name of it
   * @param text for people
   */
  public record State(String state, String text) {}

  /** What we say there, under our account. */
  public AsyncCalls calls(Route route) {
    return new AsyncCalls(
        route.senderId(),
        route.passwordSetting().map(name -> config.getValue(name, String.class)).orElse(null));
  }

  /**
   * The messages of the route's service that wait there for us.
   *
   * @throws GatewayFault one of the {@code UPSTREAM_…} codes
   */
  public List<AsyncArrival> waiting(Route route) {
    WireElement said = ask(route, calls(route).pull(route.serviceId(), now()));
    try {
      return AsyncArrival.of(said);
    } catch (MalformedMessage e) {
      throw new GatewayFault(FaultCode.UPSTREAM_BROKEN, e.getMessage());
    }
  }

  /**
   * The state of a message we sent.
   *
   * @param messageId the other gateway's id
   * @throws GatewayFault one of the {@code UPSTREAM_…} codes
   */
  public State state(Route route, String messageId) {
    WireElement said = ask(route, calls(route).status(messageId, now()));
    try {
      WireElement response = said.mandatoryChild("response");
      String text = response.first("status").map(it -> it.textOf("statusMessage")).orElse(null);
      return new State(response.mandatory("messageState"), text == null ? "" : text);
    } catch (MalformedMessage e) {
      throw new GatewayFault(FaultCode.UPSTREAM_BROKEN, e.getMessage());
    }
  }

  private WireElement ask(Route route, String envelope) {
    byte[] sealed = peers.sealed(route, envelope.getBytes(StandardCharsets.UTF_8));
    byte[] answer = attempts.send(route, route.asyncAddress().orElseThrow(), sealed);
    peers.verify(route, answer);
    try {
      WireElement said = EnvelopeReader.read(MessageText.decode(answer, null)).operation();
      if (said.name().equals("Fault")) {
        throw new GatewayFault(FaultCode.UPSTREAM_FAULT, said.textOf("faultstring"));
      }
      return said;
    } catch (MalformedMessage e) {
      throw new GatewayFault(FaultCode.UPSTREAM_BROKEN, e.getMessage());
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
