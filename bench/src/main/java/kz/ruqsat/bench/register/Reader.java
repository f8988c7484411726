package kz.ruqsat.bench.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kz.ruqsat.bench.gateway.Server;

/** An auditor of the demo before the gateway. */
final class Reader {

  private static final String PERMITS = "/api/v1/permits";
  private static final double MEGA = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Server server;

  Reader(Server server) {
    this.server = server;
  }

  /** Reads a page and gives the query of the next one; null when this was the last. */
  String page(String query) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request(PERMITS + query), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(query + ": " + answer.statusCode());
    }
    return answer
        .headers()
        .firstValue("Link")
        .map(link -> link.substring(link.indexOf('?'), link.indexOf('>')))
        .orElse(null);
  }

  /** Exports what a query finds and gives the row of the table. */
  String export(String form, String query) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(
            request(PERMITS + "/export?format=" + form + query), BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return String.format(
          "| %s | %.1f | %.0f | %.0f |",
          form, (System.nanoTime() - begin) / 1e9, bytes / MEGA, memory() / MEGA);
    }
  }

  /** The most memory the server had so far, heap and all. */
  private double memory() throws IOException {
    Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024)
        .sum();
  }

  private HttpRequest request(String path) {
    String account =
        Base64.getEncoder()
            .encodeToString("demo_auditor:demo_secret".getBytes(StandardCharsets.UTF_8));
    URI uri = server.uri(path);
    return HttpRequest.newBuilder(uri)
        .header("Authorization", "Basic " + account)
        .header("X-Purpose", "measurement")
        .build();
  }
}
