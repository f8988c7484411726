package kz.ruqsat.eds.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The JDK's HTTP client, with one deadline over connection, headers and body, no redirects and a
 * limit on the body.
 */
public final class HttpTransport implements Transport {

  /** Three seconds: an OCSP responder of the NUC RK that works answers in a fraction of one. */
  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(3);

  private final HttpClient client;
  private final Duration deadline;

  /**
   * @param deadline for one exchange as a whole
   */
  public HttpTransport(Duration deadline) {
    this.deadline = deadline;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(deadline)
            .build();
  }

  @Override
  public byte[] exchange(URI address, Request request, int limit) throws IOException {
    HttpRequest.Builder builder;
    try {
      builder = HttpRequest.newBuilder(address).timeout(deadline);
    } catch (IllegalArgumentException e) {
      throw new IOException("not an HTTP address", e);
    }
    if (request != null) {
      builder
          .header("Content-Type", request.contentType())
          .POST(BodyPublishers.ofByteArray(request.body()));
    }
    HttpResponse<byte[]> answer = await(builder.build(), limit);
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.body();
  }

  /** The client's own timeout ends with the headers; ours covers a body that drips as well. */
  private HttpResponse<byte[]> await(HttpRequest request, int limit) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, head -> new LimitedBody(limit));
    try {
      return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new IOException("no answer within " + deadline, e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    }
  }
}
