package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.ruqsat.eds.net.LimitedBody;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Posts a message to another system and waits for the whole answer, never longer than allowed and
 * never for more than the gateway itself would take.
 */
@ApplicationScoped
public class Post {

  private static final String NO_ANSWER = "no answer in the time that the route allows";

  private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();
  private final int largest;

  /** For CDI. */
  protected Post() {
    this(0);
  }

  /**
   * @param largest the longest answer in bytes
   */
  @Inject
  public Post(@ConfigProperty(name = "ruqsat.shep.max-message-bytes") int largest) {
    this.largest = largest;
  }

  /**
   * Posts the bytes.
   *
   * @return the body of the answer; SOAP sends faults with status 500, so the status is not judged
   * @throws GatewayFault UPSTREAM_UNREACHABLE, UPSTREAM_TIMEOUT or UPSTREAM_BROKEN
   */
  byte[] send(URI address, byte[] message, Duration connectTimeout, Duration readTimeout) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        start(address, message, connectTimeout, readTimeout);
    try {
      return answer.get(readTimeout.toMillis(), TimeUnit.MILLISECONDS).body();
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new GatewayFault(FaultCode.UPSTREAM_TIMEOUT, NO_ANSWER);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new GatewayFault(FaultCode.UPSTREAM_TIMEOUT, "the gateway is stopping");
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    }
  }

  /**
   * Begins to post the bytes and waits for nothing. Whoever waits no longer must cancel it: the
   * time limit ends with the head of the answer, and a body may drip for ever.
   *
   * @throws IllegalArgumentException when the address is not one of HTTP
   */
  public CompletableFuture<HttpResponse<byte[]>> start(
      URI address, byte[] message, Duration connectTimeout, Duration readTimeout) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .timeout(readTimeout)
            .POST(HttpRequest.BodyPublishers.ofByteArray(message))
            .build();
    return client(connectTimeout).sendAsync(request, head -> new LimitedBody(largest));
  }

  private static GatewayFault fault(Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException
        || cause instanceof ConnectException
        || cause instanceof UnresolvedAddressException) {
      return new GatewayFault(FaultCode.UPSTREAM_UNREACHABLE, null);
    }
    if (cause instanceof HttpTimeoutException) {
      return new GatewayFault(FaultCode.UPSTREAM_TIMEOUT, NO_ANSWER);
    }
    if (cause instanceof IOException) {
      return new GatewayFault(FaultCode.UPSTREAM_BROKEN, "the connection broke off");
    }
    throw new IllegalStateException(cause);
  }

  private HttpClient client(Duration connectTimeout) {
    return clients.computeIfAbsent(
        connectTimeout,
        timeout ->
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build());
  }
}
