package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.Proofs;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SystemTest
class EvidenceIT {

  private static final String PERMITS = "/api/v1/evidence/permits";

  @TempDir private Path folder;

  @Test
  void aVersionIsProvedToBeInTheLogAndTheLogToHaveGrown() throws InterruptedException {
    long recordId = entered();
    Checkpoint first = checkpointWith(recordId);
    ModelNode proof = Register.json(inclusion(recordId, first.size()));
    byte[] line = proof.get("record").asString().getBytes(StandardCharsets.UTF_8);
    assertTrue(
        Proofs.includes(
            Hashes.leaf(line),
            proof.get("index").asLong(),
            first.size(),
            path(proof),
            first.root()));

    Checkpoint second = checkpointWith(entered());
    var consistency =
        Gateway.get(PERMITS + "/consistency?first=" + first.size() + "&second=" + second.size());
    assertTrue(
        Proofs.extend(
            first.size(),
            first.root(),
            second.size(),
            second.root(),
            path(Register.json(consistency))));
  }

  @Test
  void anExportIsVerifiedByTheStandAloneProgram() throws IOException, InterruptedException {
    Checkpoint checkpoint = checkpointWith(entered());
    String size = "?size=" + checkpoint.size();
    save("checkpoint", Gateway.get(PERMITS + "/checkpoint" + size).body());
    save("records", Register.get("auditor", PERMITS + "/records" + size).body());
    save("hashes", Register.get("auditor", PERMITS + "/hashes" + size).body());

    assertEquals(0, verify());
    String records = Files.readString(folder.resolve("records"));
    save("records", records.replaceFirst("STATE_SYMBOLS_LICENCE", "STATE_SYMBOLS_LICENSE"));
    assertEquals(1, verify());
    assertTrue(Files.readString(folder.resolve("out")).contains("was changed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"permits", "audit", "messages"})
  void theDatabaseAgreesWithItsSeals(String log) throws InterruptedException {
    checkpointWith(entered());
    Register.found("q=1");
    var check = Register.get("auditor", "/api/v1/evidence/" + log + "/check");

    assertEquals(200, check.statusCode(), check.body());
    assertTrue(Register.json(check).get("genuine").asBoolean(), check.body());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, Gateway.get("/api/v1/evidence/weather/key").statusCode());
    assertEquals(404, Gateway.get(PERMITS + "/checkpoint?size=999999999").statusCode());
    assertEquals(404, Gateway.get(PERMITS + "/consistency?first=2&second=1").statusCode());
    assertEquals(404, inclusion(999_999_999, 1).statusCode());
  }

  @Test
  void recordsAreForAuditors() {
    assertEquals(401, Gateway.get(PERMITS + "/records").statusCode());
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
  private static Checkpoint checkpointWith(long recordId) throws InterruptedException {
    for (int attempt = 0; attempt < 60; attempt++) {
      var answer = Gateway.get(PERMITS + "/checkpoint");
      if (answer.statusCode() == 200) {
        SignedNote note = SignedNote.parse(answer.body());
        assertTrue(note.isSignedBy(NoteKey.parse(Gateway.get(PERMITS + "/key").body())));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (inclusion(recordId, checkpoint.size()).statusCode() == 200) {
          return checkpoint;
        }
      }
      Thread.sleep(500);
    }
    throw new AssertionError("the record is not sealed after half a minute");
  }

  private static HttpResponse<String> inclusion(long recordId, long size) {
    return Register.get("auditor", PERMITS + "/inclusion?record=" + recordId + "&size=" + size);
  }

  private static List<byte[]> path(ModelNode proof) {
    return proof.get("path").asList().stream()
        .map(hash -> Base64.getDecoder().decode(hash.asString()))
        .toList();
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
            "-cp",
            jar.toString(),
            "kz.ruqsat.evidence.cli.Verify",
            Gateway.get(PERMITS + "/key").body().strip(),
            folder.resolve("checkpoint").toString(),
            folder.resolve("records").toString(),
            folder.resolve("hashes").toString())
        .redirectOutput(folder.resolve("out").toFile())
        .start()
        .waitFor();
  }
}
