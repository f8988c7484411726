package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import kz.ruqsat.shep.wire.sync.SyncRequestWriter;
import kz.ruqsat.shep.wire.sync.SyncResponse;
import org.eclipse.microprofile.config.Config;

/**
 * Hands a request on to another gateway, under our account there, and its answer back: the payload
 * and the business signature in it pass as they are.
 */
@ApplicationScoped
public class Upstream {

  @Inject private Attempts attempts;
  @Inject private Peers peers;
  @Inject private Config config;

  /**
   * What came back.
   *
   * @param answer id and status; it has no document of its own
   * @param dataElement the {@code data} element as received; null when there was none
   */
  public record Relayed(Answer answer, String dataElement) {}

  /**
   * Calls the other gateway.
   *
   * @throws GatewayFault one of the {@code UPSTREAM_…} codes
   */
  public Relayed relay(Route route, SyncRequest request, Instant now) {
    String data = request.data().map(WireData::element).orElse("");
    SyncResponse response = call(route, request, data, now);
    return new Relayed(
        new Answer(response.messageId(), response.statusCode(), response.statusMessage(), null),
        response.data().map(WireData::element).orElse(null));
  }

  /**
   * Calls the other gateway with a {@code data} element of our own.
   *
   * @return an answer, never a fault
   * @throws GatewayFault one of the {@code UPSTREAM_…} codes
   */
  public SyncResponse call(Route route, SyncRequest request, String data, Instant now) {
    String password =
        route.passwordSetting().map(name -> config.getValue(name, String.class)).orElse(null);
    String envelope = SyncRequestWriter.envelope(request, data, route.senderId(), password, now);
    byte[] sent = peers.sealed(route, envelope.getBytes(StandardCharsets.UTF_8));
    SyncResponse response = read(route, attempts.send(route, route.address(), sent));
    response
        .fault()
        .ifPresent(
            told -> {
              throw new GatewayFault(
                  FaultCode.UPSTREAM_FAULT,
                  null,
                  new GatewayFault.ErrorInfo(told.code(), told.message(), told.data()));
            });
    return response;
  }

  private SyncResponse read(Route route, byte[] answer) {
    peers.verify(route, answer);
    try {
      return SyncResponse.of(EnvelopeReader.read(MessageText.decode(answer, null)));
    } catch (MalformedMessage e) {
      throw new GatewayFault(FaultCode.UPSTREAM_BROKEN, e.getMessage());
    }
  }
}
