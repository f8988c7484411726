package kz.ruqsat.bench.register;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ruqsat.bench.gateway.Server;
import kz.ruqsat.bench.register.Fiction.Fictitious;

/**
 * Brings permits from before into the register of a fresh gateway, in ten files one after the
 * other, and the first of them once more: the rate must not fall as the register grows, and what is
 * there already must be passed over. Arguments: folder of the assembled server, number of permits,
 * and {@code h2}; else it is PostgreSQL.
 */
public final class ImportBench {

  private static final int FILES = 10;
  private static final String HEADER =
      "number,service,edition,result,provider,channel,medium,issued_on,holder_id,holder_name,"
          + "holder_name_kk,region,place,activity_code,activity,valid_from,valid_to,"
          + "payment_reference,act,signer,gsi_number,gsi_file\n";
  private static final Pattern COUNTS = Pattern.compile("\"(entered|known|rejected)\":[0-9]+");

  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ImportBench(Server server) {
    this.server = server;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    long permits = Long.parseLong(args[1]);
    boolean h2 = args.length > 2 && args[2].equals("h2");
    try (RegisterDatabase database = h2 ? new OnH2() : new OnPostgres(null);
        Server server = new Server(Path.of(args[0]), database.settings())) {
      new ImportBench(server).run(permits);
    }
  }

  private void run(long permits) throws IOException, InterruptedException {
    long each = permits / FILES;
    System.out.println("\n| permits in the register | rows/s | report |\n|---|---|---|");
    for (int file = 0; file < FILES; file++) {
      bring(file * each, each);
    }
    bring(0, each);
  }

  private void bring(long before, long rows) throws IOException, InterruptedException {
    Path csv = csv(before, rows);
    long begin = System.nanoTime();
    String report = send(csv);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("| %,d | %.0f | %s |%n", before, rows / seconds, report);
    Files.delete(csv);
  }

  private String send(Path csv) throws IOException, InterruptedException {
    String account =
        Base64.getEncoder()
            .encodeToString("demo_operator:demo_secret".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(server.uri("/api/v1/permit-imports"))
            .header("Authorization", "Basic " + account)
            .header("X-Purpose", "measurement")
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofFile(csv))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return COUNTS
        .matcher(answer.body())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(", "));
  }

  private static Path csv(long before, long rows) throws IOException {
    Path csv = Files.createTempFile("permits", ".csv");
    try (var out = Files.newBufferedWriter(csv)) {
      out.write(HEADER);
      for (long id = before + 1; id <= before + rows; id++) {
        out.write(line(Fiction.permit(id)));
      }
    }
    return csv;
  }

  private static String line(Fictitious it) {
    return String.join(
            ",",
            it.number(),
            it.service(),
            "2013",
            "LICENCE",
            it.provider(),
            it.channel(),
            "ELECTRONIC",
            it.issuedOn().toString(),
            it.holderId(),
            it.name(),
            "",
            it.region(),
            "",
            "",
            "Изготовление Государственного Флага",
            it.issuedOn().toString(),
            "",
            "",
            "",
            it.signer(),
            "",
            "")
        + "\n";
  }
}
