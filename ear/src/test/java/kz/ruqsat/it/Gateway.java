package kz.ruqsat.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The gateway under test as a caller sees it. */
public final class Gateway {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private Gateway() {}

  /** The address of a path, which begins with a slash. */
  public static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + System.getProperty(TestBench.HTTP_PORT) + path);
  }

  /** A request to a path, with a time limit that fails a test rather than hang it. */
  public static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(TIMEOUT);
  }

  /** A request on behalf of an account, with its password in the clear as BASIC has it. */
  public static HttpRequest.Builder request(String path, String account, String password) {
    return known(request(path), account, password);
  }

  /** A request on behalf of the demo account of a role, for example {@code operator}. */
  public static HttpRequest.Builder as(String role, HttpRequest.Builder request) {
    return known(request, "demo_" + role, "demo_secret");
  }

  private static HttpRequest.Builder known(
      HttpRequest.Builder request, String account, String password) {
    byte[] pair = (account + ':' + password).getBytes(StandardCharsets.UTF_8);
    return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** A request on behalf of the demo account of a role, for example {@code operator}. */
  public static HttpRequest.Builder requestAs(String role, String path) {
    return request(path, "demo_" + role, "demo_secret");
  }

  /** Sends a request and reads the answer as text in the charset it names, or else UTF-8. */
  public static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  /** Sends a request and reads the answer as its bytes. */
  public static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  /** Gets a path as nobody in particular. */
  public static HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
