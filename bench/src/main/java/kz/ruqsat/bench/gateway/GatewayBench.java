package kz.ruqsat.bench.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.bench.gateway.Load.Figures;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;

/**
 * Requests a second and server CPU for a lookup of a person: with and without the journal and the
 * signatures, beside a bare echo, all in one run. Arguments: folder of the assembled server,
 * seconds of warm-up and of measurement for each row, {@code h2} or {@code postgresql}.
 */
public final class GatewayBench {

  private static final int CONNECTIONS = 8;
  private static final String OPEN = "/bip-sync/";
  private static final String SIGNED = "/bip-sync-wss-gost/";

  private final Map<String, Figures> rows = new LinkedHashMap<>();
  private final Path home;
  private final Duration warmUp;
  private final Duration time;

  private GatewayBench(String[] args) {
    this.home = Path.of(args[0]);
    this.warmUp = Duration.ofSeconds(Long.parseLong(args[1]));
    this.time = Duration.ofSeconds(Long.parseLong(args[2]));
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    GatewayBench bench = new GatewayBench(args);
    bench.withoutJournal();
    if (args.length > 3 && args[3].equals("postgresql")) {
      try (EmbeddedPostgres postgres = Databases.postgres()) {
        bench.withJournal(Databases.environment(postgres));
      }
    } else {
      bench.withJournal(Map.of());
    }
    bench.print();
  }

  private void withJournal(Map<String, String> database) throws Exception {
    try (Server server = new Server(home, database)) {
      Load load = new Load(server, CONNECTIONS);
      measure(load, "lookup, journal", OPEN, lookup("demo_unsigned"));
      measure(load, "lookup, journal, answer signed (RSA)", OPEN, lookup("demo_is"));
      for (String centre : new String[] {"rsa", "gost2015"}) {
        byte[] message = signed(server, centre, lookup("demo_is"));
        String row = "lookup, journal, signed both ways (request " + centre + ", answer RSA)";
        measure(load, row, SIGNED, message);
      }
    }
  }

  private void withoutJournal() throws Exception {
    try (Server server = new Server(home, Map.of("RUQSAT_DEMO_KEEP_JOURNAL", "false"))) {
      Load load = new Load(server, CONNECTIONS);
      measure(load, "bare CXF echo", "/bench-echo/Echo", echo());
      measure(load, "lookup, no journal", OPEN, lookup("demo_unsigned"));
      measure(load, "lookup, no journal, answer signed (RSA)", OPEN, lookup("demo_is"));
    }
  }

  private void measure(Load load, String row, String path, byte[] body) throws Exception {
    load.run(path, body, warmUp);
    rows.put(row, load.run(path, body, time));
    System.out.println("measured: " + row);
  }

  private void print() {
    double echo = rows.values().iterator().next().cpuMicros();
    System.out.printf(
        "%n| %d connections | req/s | p50 ms | p99 ms | server CPU µs/req | × echo |%n",
        CONNECTIONS);
    System.out.println("|---|---|---|---|---|---|");
    rows.forEach(
        (row, figures) ->
            System.out.printf(
                "| %s | %.0f | %.1f | %.1f | %.0f | %.1f |%n",
                row,
                figures.perSecond(),
                figures.medianMillis(),
                figures.p99Millis(),
                figures.cpuMicros(),
                figures.cpuMicros() / echo));
  }

  /** What the echo is asked. */
  static byte[] echo() {
    return bytes(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + "<e:echo xmlns:e=\"urn:ruqsat:bench\"><text>Сәлем</text></e:echo>"
            + "</s:Body></s:Envelope>");
  }

  private static byte[] lookup(String participant) {
    return bytes(
        """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>\
        <messageId>6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01</messageId>\
        <serviceId>GBDFL_UniversalServiceSync</serviceId><messageDate>%s</messageDate>\
        <sender><senderId>%s</senderId><password>demo_secret</password></sender></requestInfo>\
        <requestData><data><messageId>1</messageId><messageDate>2026-02-03T10:15:30Z</messageDate>\
        <senderCode>DEMO</senderCode><iin>900101350013</iin></data></requestData></request>\
        </t:SendMessage></soap:Body></soap:Envelope>\
        """
            .formatted(Instant.now(), participant));
  }

  private static byte[] signed(Server server, String centre, byte[] message)
      throws GeneralSecurityException, IOException {
    KazakhGostProvider.install();
    char[] password = "demo".toCharArray();
    Path file = server.data().resolve("pki").resolve(centre).resolve("demo_is.p12");
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    Signer signer =
        new Signer(
            (PrivateKey) store.getKey("demo_is", password),
            (X509Certificate) store.getCertificate("demo_is"));
    return new WsSecurity(Primitives.open(), XmlLimits.DEFAULT)
        .sign(message, signer, KeyInfoForm.KEY_IDENTIFIER);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
