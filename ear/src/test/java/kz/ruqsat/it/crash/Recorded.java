package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads over REST what the gateway has recorded in the end. */
final class Recorded {

  private static final int PAGE = 500;
  private static final Pattern ROW =
      Pattern.compile("\"amount\":([0-9.]+),[^{}]*?\"bankReference\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerProcess server;

  /** A row of a listing. */
  record Row(String bankReference, BigDecimal amount) {}

  Recorded(ServerProcess server) {
    this.server = server;
  }

  List<Row> payments() throws IOException, InterruptedException {
    return all("payments?limit=" + PAGE + "&after=");
  }

  List<Row> conflicts() throws IOException, InterruptedException {
    return all("payments/conflicts?limit=" + PAGE + "&after=");
  }

  /** Whether the sealed log of messages agrees with the database. */
  String check(String log) throws IOException, InterruptedException {
    return get("evidence/" + log + "/check?purpose=crash");
  }

  private List<Row> all(String path) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    long last = 0;
    while (true) {
      String page = get(path + last);
      int before = rows.size();
      Matcher row = ROW.matcher(page);
      while (row.find()) {
        rows.add(new Row(row.group(2), new BigDecimal(row.group(1))));
      }
      if (rows.size() == before) {
        return rows;
      }
      Matcher id = ID.matcher(page);
      while (id.find()) {
        last = Math.max(last, Long.parseLong(id.group(1)));
      }
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    String pair =
        Base64.getEncoder()
            .encodeToString("demo_operator:demo_secret".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(server.uri("/api/v1/" + path))
                .header("Authorization", "Basic " + pair)
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
