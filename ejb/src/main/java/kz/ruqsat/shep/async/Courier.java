package kz.ruqsat.shep.async;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.route.Post;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.WireElement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls a participant's callback. Only an answer of the contract counts as taken: anything else may
 * be a proxy's page, and the message would be lost.
 */
@ApplicationScoped
public class Courier {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Post post;
  private final MessageSecurity security;
  private final Duration timeout;

  /** For CDI. */
  protected Courier() {
    this(null, null, null);
  }

  /**
   * @param timeout until the whole answer is here
   */
  @Inject
  public Courier(
      Post post,
      MessageSecurity security,
      @ConfigProperty(name = "ruqsat.shep.async.read-timeout") Duration timeout) {
    this.post = post;
    this.security = security;
    this.timeout = timeout;
  }

  /** How long a call can take at most. */
  Duration longest() {
    return CONNECT.plus(timeout);
  }

  /**
   * Calls the callback.
   *
   * @return null when the participant took it, else why not; never completes exceptionally
   */
  CompletableFuture<String> bring(Account account, String envelope) {
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    URI callback = account.callback().orElseThrow();
    byte[] sent = account.signedPush() ? security.signTransport(bytes, account) : bytes;
    return post.start(callback, sent, CONNECT, timeout)
        .orTimeout(longest().toMillis(), TimeUnit.MILLISECONDS)
        .handle((answer, failure) -> failure == null ? judge(answer) : text(failure));
  }

  private static String judge(HttpResponse<byte[]> answer) {
    try {
      WireElement said = EnvelopeReader.read(MessageText.decode(answer.body(), null)).operation();
      if (said.name().endsWith("Response")) {
        return null;
      }
      String text = said.textOf("faultstring");
      return "fault: " + (text == null ? said.name() : text);
    } catch (MalformedMessage e) {
      return "status " + answer.statusCode() + ", " + e.getMessage();
    }
  }

  private static String text(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof TimeoutException
        ? "no answer in time"
        : cause.getClass().getSimpleName();
  }
}
