package kz.ruqsat.shep.async.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.route.Post;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.WireElement;

/**
 * Calls a participant's callback or another gateway. Only an answer of the contract counts as
 * taken: anything else may be a proxy's page, and the message would be lost.
 */
@ApplicationScoped
public class Courier {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Post post;

  /** For CDI. */
  protected Courier() {
    this(null);
  }

  @Inject
  public Courier(Post post) {
    this.post = post;
  }

  /** How long a call can take at most. */
  Duration longest(Destination to) {
    return CONNECT.plus(to.patience());
  }

  /**
   * What became of a call.
   *
   * @param answer what the recipient said; null when the call failed
   * @param error why it failed; null when the recipient took it
   */
  record Outcome(WireElement answer, String error) {}

  /** Calls the recipient; never completes exceptionally. */
  CompletableFuture<Outcome> bring(Destination to, String envelope) {
    CompletableFuture<HttpResponse<byte[]>> call;
    try {
      byte[] sent = to.seal().apply(envelope.getBytes(StandardCharsets.UTF_8));
      call = post.start(to.address(), sent, CONNECT, to.patience());
    } catch (RuntimeException e) {
      return CompletableFuture.completedFuture(new Outcome(null, "not sent: " + text(e)));
    }
    return call.copy()
        .orTimeout(longest(to).toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (answer, failure) -> {
              call.cancel(true);
              return failure == null ? judge(to, answer) : new Outcome(null, text(failure));
            });
  }

  private static Outcome judge(Destination to, HttpResponse<byte[]> answer) {
    try {
      to.check().accept(answer.body());
      WireElement said = EnvelopeReader.read(MessageText.decode(answer.body(), null)).operation();
      if (said.name().endsWith("Response")) {
        return new Outcome(said, null);
      }
      String text = said.textOf("faultstring");
      return new Outcome(null, "fault: " + (text == null ? said.name() : text));
    } catch (MalformedMessage e) {
      return new Outcome(null, "status " + answer.statusCode() + ", " + e.getMessage());
    } catch (GatewayFault e) {
      return new Outcome(null, e.code().wire() + " " + e.getMessage());
    }
  }

  private static String text(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof TimeoutException || cause instanceof HttpTimeoutException
        ? "no answer in time"
        : cause.getClass().getSimpleName();
  }
}
