package kz.ruqsat.bench.register;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import kz.ruqsat.bench.gateway.Server;

/**
 * Fills the register of a fresh gateway and measures it over REST as an auditor uses it. Arguments:
 * folder of the assembled server, number of permits, and {@code h2}, or a folder where PostgreSQL
 * keeps the database for the next run, which then needs not fill it; without it, it is gone at the
 * end.
 */
public final class RegisterBench {

  private static final int WARM_UP = 100;
  private static final int ASKED = 300;

  /** On a database that needs longer for a question it is asked less often, each in this time. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int PAGES = 400;
  private static final long MILLION = 1_000_000;

  private final Random random = new Random(587);
  private final long rows;
  private final Reader reader;

  private RegisterBench(long rows, Reader reader) {
    this.rows = rows;
    this.reader = reader;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    long rows = Long.parseLong(args[1]);
    try (RegisterDatabase database = database(args);
        Server server = new Server(Path.of(args[0]), database.settings())) {
      if (database.isEmpty()) {
        long begin = System.nanoTime();
        database.fill(rows);
        System.out.printf(
            "%,d permits filled in %.0f s%n", rows, (System.nanoTime() - begin) / 1e9);
      }
      database.warm();
      new RegisterBench(rows, new Reader(server)).run();
    }
    Path folder = Files.createTempDirectory("offline");
    try {
      new OfflineCheck(Math.min(rows, MILLION), folder).print();
    } finally {
      for (String file : List.of("records", "changed", "checkpoint")) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.delete(folder);
    }
  }

  private static RegisterDatabase database(String[] args) throws IOException {
    if (args.length > 2 && args[2].equals("h2")) {
      return new OnH2();
    }
    return new OnPostgres(args.length > 2 ? Path.of(args[2]) : null);
  }

  private void run() throws Exception {
    System.out.printf("%n| %,d permits | p50 ms | p99 ms | most ms |%n|---|---|---|---|%n", rows);
    for (Function<Long, String> search : searches().values()) {
      Times times = new Times();
      for (int i = 0; i < WARM_UP && times.total().compareTo(PATIENCE) < 0; i++) {
        times.measure(() -> reader.page("?" + search.apply(some())));
      }
    }
    for (Map.Entry<String, Function<Long, String>> search : searches().entrySet()) {
      Times times = new Times();
      for (int i = 0; i < ASKED && times.total().compareTo(PATIENCE) < 0; i++) {
        times.measure(() -> reader.page("?" + search.getValue().apply(some())));
      }
      System.out.println(times.row(search.getKey()));
    }
    deepPages();
    exports();
  }

  /** About a million permits of a greater register, those of its first days. */
  private void exports() throws Exception {
    double part = Math.min(1, (double) MILLION / rows);
    String query = "&issuedTo=" + Fiction.FIRST_DAY.plusDays((long) (part * Fiction.DAYS));
    System.out.printf(
        "%n| export of %,.0f | s | MB | server memory at most, MB |%n|---|---|---|---|%n",
        part * rows);
    for (String form : List.of("csv", "json", "xml", "xlsx", "pdf")) {
      System.out.println(reader.export(form, query));
    }
  }

  private void deepPages() throws Exception {
    Times first = new Times();
    Times last = new Times();
    String next = "?limit=200";
    for (int page = 0; page < PAGES && next != null; page++) {
      String here = next;
      String[] link = new String[1];
      Times times = page < PAGES / 4 ? first : last;
      times.measure(() -> link[0] = reader.page(here));
      next = link[0];
    }
    System.out.println(first.row("pages of 200, the first quarter of " + PAGES));
    System.out.println(last.row("pages of 200, the others"));
  }

  /** The questions by name; each is asked of ever other permits. */
  private Map<String, Function<Long, String>> searches() {
    Map<String, Function<Long, String>> searches = new LinkedHashMap<>();
    searches.put("number", id -> q(Fiction.permit(id).number()));
    searches.put("IIN or BIN", id -> q(Fiction.permit(id).holderId()));
    searches.put("a name, both words", id -> q(Fiction.permit(id).name()));
    searches.put("a rare word", id -> q(Fiction.surname(random.nextInt(8000)) + "ов"));
    searches.put("a common word", id -> q(Fiction.firstName(random.nextInt(200))));
    searches.put("a beginning of many names", id -> q("тоо"));
    searches.put("a name that is not there", id -> q("шарашара имярек"));
    searches.put("no filter", id -> "");
    searches.put("service", id -> "service=" + Fiction.permit(id).service());
    searches.put("status", id -> "status=SUSPENDED");
    searches.put("provider", id -> "provider=" + Fiction.permit(id).provider());
    searches.put("region", id -> "region=" + Fiction.permit(id).region());
    searches.put("channel", id -> "channel=" + Fiction.permit(id).channel());
    searches.put("signer", id -> "signer=" + encoded(Fiction.permit(id).signer()));
    searches.put("overdue", id -> "overdue=true");
    searches.put("day of issue", id -> "issuedFrom=2020-02-03&issuedTo=2020-02-03");
    searches.put(
        "region, status and a year",
        id ->
            "status=SUSPENDED&issuedFrom=2019-01-01&issuedTo=2019-12-31&region="
                + Fiction.permit(id).region());
    searches.put("name and region", id -> q(Fiction.firstName(random.nextInt(200))) + "&region=71");
    searches.put(
        "signer, by name", id -> "sort=name&signer=" + encoded(Fiction.permit(id).signer()));
    searches.put("region, by number", id -> "sort=number&region=" + Fiction.permit(id).region());
    searches.put("by end of validity", id -> "sort=valid_to&validToFrom=2024-01-01");
    searches.put("ends of validity long ago", id -> "validToFrom=2018-06-01&validToTo=2019-12-31");
    searches.put("the register of a day", id -> "asOf=2018-03-04&region=71");
    searches.put("a rare status of a day", id -> "asOf=2018-03-04&status=SUSPENDED");
    searches.put(
        "common name, rare status",
        id -> q(Fiction.firstName(random.nextInt(200))) + "&status=SUSPENDED");
    searches.put(
        "a word of most names, two facets", id -> q("тоо") + "&provider=KAZINMETR&region=71");
    searches.put(
        "rare only together",
        id ->
            "status=SUSPENDED&provider=KAZINMETR&channel=REGISTRY&region="
                + Fiction.permit(id).region());
    searches.put("found only among the oldest", id -> "status=EXPIRED&region=71");
    searches.put("in force beyond its term", id -> "status=ISSUED&validToTo=2019-12-31");
    searches.put(
        "rare, by name", id -> "sort=name&status=SUSPENDED&region=" + Fiction.permit(id).region());
    return searches;
  }

  private long some() {
    return 1 + (long) (random.nextDouble() * rows);
  }

  private static String q(String text) {
    return "q=" + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
