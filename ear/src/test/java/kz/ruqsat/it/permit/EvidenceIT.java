package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.Proofs;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SystemTest
class EvidenceIT {

  private static final String PERMITS = "/api/v1/evidence/permits";

  private static long recordId;
  private static Checkpoint checkpoint;

  @TempDir private Path folder;

  @BeforeAll
  static void enterAPermit() {
    recordId = entered();
    checkpoint = checkpointWith(recordId);
  }

  @Test
  void aVersionIsProvedToBeInTheLogAndTheLogToHaveGrown() {
    ModelNode proof = Register.json(inclusion(recordId, checkpoint.size()));
    byte[] hash = Base64.getDecoder().decode(proof.get("hash").asString());
    assertTrue(
        Proofs.includes(
            hash, proof.get("index").asLong(), checkpoint.size(), path(proof), checkpoint.root()));

    Checkpoint second = checkpointWith(entered());
    var consistency =
        Gateway.get(
            PERMITS + "/consistency?first=" + checkpoint.size() + "&second=" + second.size());
    assertTrue(
        Proofs.extend(
            checkpoint.size(),
            checkpoint.root(),
            second.size(),
            second.root(),
            path(Register.json(consistency))));
  }

  @Test
  void whoMaySeePersonsDataSeesWhatLineWasSealedAndAnAuditorItsHash() {
    String address = PERMITS + "/inclusion?record=" + recordId + "&size=" + checkpoint.size();
    ModelNode whole = Register.json(Register.get("officer", address));
    ModelNode masked = Register.json(Register.get("auditor", address));
    byte[] line = whole.get("record").asString().getBytes(StandardCharsets.UTF_8);

    assertFalse(masked.hasDefined("record"));
    assertEquals(
        Base64.getEncoder().encodeToString(Hashes.leaf(line)), masked.get("hash").asString());
  }

  @Test
  void anExportIsVerifiedByTheStandAloneProgram() throws IOException, InterruptedException {
    String size = "?size=" + checkpoint.size();
    save("checkpoint", Gateway.get(PERMITS + "/checkpoint" + size).body());
    save("records", Register.get("officer", PERMITS + "/records" + size).body());
    save("hashes", Register.get("auditor", PERMITS + "/hashes" + size).body());

    assertEquals(0, verify());
    String records = Files.readString(folder.resolve("records"));
    save("records", records.replaceFirst("STATE_SYMBOLS_LICENCE", "STATE_SYMBOLS_LICENSE"));
    assertEquals(1, verify());
    assertTrue(Files.readString(folder.resolve("out")).contains("was changed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"permits", "audit", "messages"})
  void theDatabaseAgreesWithItsSeals(String log) {
    Register.found("q=1");
    var check = Register.get("auditor", "/api/v1/evidence/" + log + "/check");

    assertEquals(200, check.statusCode(), check.body());
    assertTrue(Register.json(check).get("genuine").asBoolean(), check.body());
  }

  @Test
  void theFeedTellsEachChangeOnceInTheOrderOfSealing() {
    long known = newest().orElseThrow().size();
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, "100340000015", "ТОО Лента"));
    Register.act("head", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45\"}");
    List<String> seen = new ArrayList<>();
    AtomicLong place = new AtomicLong(known);
    Patience.await(
        "both changes of " + number,
        () -> {
          seen.addAll(kindsOnNextPage(number, place));
          return Optional.of(seen).filter(it -> it.size() >= 2);
        });

    assertEquals(List.of("ISSUE", "SUSPENSION"), seen);
  }

  private static List<String> kindsOnNextPage(String number, AtomicLong place) {
    var answer = Register.get("auditor", "/api/v1/permits/changes?limit=2&after=" + place);
    List<ModelNode> page = Register.json(answer).asList();
    page.forEach(change -> assertEquals(place.getAndIncrement(), change.get("index").asLong()));
    if (!page.isEmpty()) {
      String next = answer.headers().firstValue("Link").orElseThrow();
      assertTrue(next.contains("after=" + place), next);
    }
    return page.stream()
        .map(change -> change.get("version"))
        .filter(version -> version.get("number").asString().equals(number))
        .map(version -> version.get("kind").asString())
        .toList();
  }

  @Test
  void aDumpIsWholeAndStandsUpToTheStandAloneProgram() throws Exception {
    var made =
        Gateway.send(
            Gateway.requestAs("operator", PERMITS + "/dumps?purpose=test")
                .POST(BodyPublishers.noBody()));
    assertEquals(201, made.statusCode(), made.body());
    String name = Register.json(made).get("name").asString();
    var listed = Register.json(Register.get("auditor", PERMITS + "/dumps")).asList();
    assertEquals(name, listed.get(0).get("name").asString());

    var dump =
        Gateway.sendForBytes(
            Gateway.requestAs("officer", PERMITS + "/dumps/" + name + "?purpose=test").GET());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(dump.body());
    assertEquals(Register.json(made).get("sha256").asString(), HexFormat.of().formatHex(digest));
    assertEquals(
        "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":",
        dump.headers().firstValue("Repr-Digest").orElseThrow());
    unpack(dump.body());
    assertEquals(Gateway.get(PERMITS + "/key").body(), Files.readString(folder.resolve("key")));
    assertEquals(0, verify());

    assertEquals(403, Register.get("auditor", PERMITS + "/dumps/" + name).statusCode());
    assertEquals(404, Register.get("officer", PERMITS + "/dumps/permits-1.zip").statusCode());
    assertEquals(404, Register.get("officer", PERMITS + "/dumps/..%2Fseal.pem").statusCode());
    assertEquals(403, Register.get("applicant", PERMITS + "/dumps").statusCode());
  }

  @Test
  void anAuthoritySaysWhenACheckpointWasThere() throws Exception {
    HttpResponse<byte[]> stamp =
        Patience.await(
            "a time stamp",
            () ->
                Optional.of(
                        Gateway.sendForBytes(
                            Gateway.request(PERMITS + "/checkpoint/timestamp").GET()))
                    .filter(answer -> answer.statusCode() == 200));
    String size = stamp.headers().firstValue("Content-Location").orElseThrow();
    String note = Gateway.get(PERMITS + "/checkpoint" + size.substring(size.indexOf('?'))).body();
    var stamps = SignatureEngine.bouncyCastle(Clock.systemUTC()).timeStamps();

    assertTrue(
        stamps.verify(stamp.body(), note.getBytes(StandardCharsets.UTF_8)).verdict().isValid());
    assertFalse(
        stamps
            .verify(stamp.body(), (note + " ").getBytes(StandardCharsets.UTF_8))
            .verdict()
            .isValid());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, Gateway.get("/api/v1/evidence/weather/key").statusCode());
    assertEquals(404, Gateway.get(PERMITS + "/checkpoint?size=999999999").statusCode());
    assertEquals(404, Gateway.get(PERMITS + "/consistency?first=2&second=1").statusCode());
    assertEquals(404, inclusion(999_999_999, 1).statusCode());
  }

  @Test
  void recordsAreForThoseWhoMaySeePersonsData() {
    assertEquals(401, Gateway.get(PERMITS + "/records").statusCode());
    assertEquals(403, Register.get("auditor", PERMITS + "/records").statusCode());
    assertEquals(403, Register.get("applicant", PERMITS + "/records").statusCode());
  }

  /** Enters a permit and gives the id of its version in the log. */
  private static long entered() {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, "100340000015", "ТОО Доказательство"));
    return Register.json(Register.get("auditor", "/api/v1/permits/" + number + "/versions/1"))
        .get("recordId")
        .asLong();
  }

  /** Waits for a signed checkpoint over the record. */
  private static Checkpoint checkpointWith(long recordId) {
    return Patience.await(
        "a checkpoint over record " + recordId,
        () ->
            newest()
                .filter(checkpoint -> inclusion(recordId, checkpoint.size()).statusCode() == 200));
  }

  private static Optional<Checkpoint> newest() {
    var answer = Gateway.get(PERMITS + "/checkpoint");
    if (answer.statusCode() != 200) {
      return Optional.empty();
    }
    SignedNote note = SignedNote.parse(answer.body());
    assertTrue(note.isSignedBy(NoteKey.parse(Gateway.get(PERMITS + "/key").body())));
    return Optional.of(Checkpoint.parse(note.text()));
  }

  private static HttpResponse<String> inclusion(long recordId, long size) {
    return Register.get("auditor", PERMITS + "/inclusion?record=" + recordId + "&size=" + size);
  }

  private static List<byte[]> path(ModelNode proof) {
    return proof.get("path").asList().stream()
        .map(hash -> Base64.getDecoder().decode(hash.asString()))
        .toList();
  }

  private void unpack(byte[] zip) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.write(folder.resolve(entry.getName()), in.readAllBytes());
      }
    }
  }

  private void save(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Runs the verifier as an auditor does: a process of its own, with that jar alone. */
  private int verify() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar =
        Path.of(Checkpoint.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return new ProcessBuilder(
            java.toString(),
            "-jar",
            jar.toString(),
            Gateway.get(PERMITS + "/key").body().strip(),
            folder.resolve("checkpoint").toString(),
            folder.resolve("records").toString(),
            folder.resolve("hashes").toString())
        .redirectOutput(folder.resolve("out").toFile())
        .start()
        .waitFor();
  }
}
