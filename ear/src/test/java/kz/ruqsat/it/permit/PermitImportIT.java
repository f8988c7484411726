package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SystemTest
class PermitImportIT {

  private static final String BIN = "100340000015";
  private static final String NAME = "ТОО Давнее";
  private static final String STATUS_COLUMNS =
      "status,status_on,status_ground,status_act,superseded_by,supersedes";

  @Test
  void anImportBrokenOffIsSimplyBegunAgain() {
    String first = row();
    String wrong = Register.row(Register.freshNumber(), "12", "ТОО Кривое");
    Register.bringIn(first);

    var report = Register.bringIn(first, wrong, "too,short\n", row());
    assertCounts(1, 1, 2, report);
    String reasons = report.get("reasons").toString();
    assertTrue(reasons.contains("line 3") && reasons.contains("12 digits"), reasons);
    assertTrue(reasons.contains("line 4"), reasons);
  }

  @Test
  void whatTheRegisterRefusesTakesNoOtherRowWithIt() {
    String registration = "GSI-" + UUID.randomUUID();
    List<String> rows = Stream.generate(PermitImportIT::row).limit(450).toList();
    String[] file = rows.toArray(String[]::new);
    file[10] = registered(registration);
    file[210] = registered(registration);
    file[440] = file[430];

    var report = Register.bringIn(file);
    assertCounts(448, 1, 1, report);
    String reasons = report.get("reasons").toString();
    assertTrue(reasons.contains("line 212: REGISTRATION_NUMBER_TAKEN"), reasons);
    assertCounts(0, 449, 1, Register.bringIn(file));
  }

  @ParameterizedTest
  @CsvSource({
    "KTRM, a-name-of-a-provider-that-is-longer-than-any-code-of-the-register-may-be, provider",
    "2014-05-06, 0014-05-06, issued_on",
    "2014-05-06, 06.05.2014, issued_on",
    "PAPER, PARCHMENT, medium",
    "71, a-code-of-a-region-that-is-too-long, region",
  })
  void aRowThatTheRegisterCouldNotHoldIsNamedWithItsColumn(
      String right, String wrong, String column) {
    var report = Register.bringIn(row().replace(right, wrong), row());
    assertCounts(1, 0, 1, report);
    String reasons = report.get("reasons").toString();
    assertTrue(reasons.contains("line 2") && reasons.contains(column), reasons);
  }

  @Test
  void aFileOfASpreadsheetMayBeginWithAMarkButMustBeUtf8() {
    String file = Register.HEADER + row() + row();
    assertCounts(2, 0, 0, Register.json(Register.bringInFile(utf8("\uFEFF" + file))));

    byte[] other = (Register.HEADER + row()).getBytes(Charset.forName("windows-1251"));
    var report = Register.json(Register.bringInFile(other));
    assertCounts(0, 0, 1, report);
    assertTrue(report.get("reasons").toString().contains("not UTF-8"), report.toString());
  }

  @Test
  void aPackedFileIsUnpackedAsGzipMakesIt() throws IOException {
    byte[] packed = withFileName(packed(Register.HEADER + row() + row()));
    var answer = Register.bringInFile(packed, "Content-Encoding", "gzip");
    assertEquals(200, answer.statusCode(), answer.body());
    assertCounts(2, 0, 0, Register.json(answer));
  }

  @Test
  void whatIsNotPackedAsItSaysIsRefused() throws IOException {
    byte[] packed = packed(Register.HEADER + row());
    byte[] half = Arrays.copyOf(packed, packed.length / 2);

    assertEquals(400, Register.bringInFile(half, "Content-Encoding", "gzip").statusCode());
    assertEquals(400, Register.bringInFile(utf8(row()), "Content-Encoding", "gzip").statusCode());
    assertEquals(415, Register.bringInFile(packed, "Content-Encoding", "br").statusCode());
  }

  @Test
  void theAuditTrailTellsWhoBroughtInHowManyAndWhy() {
    String purpose = "import-" + UUID.randomUUID();
    byte[] file = utf8(Register.HEADER + row() + "too,short\n" + row());
    Register.bringInFile(file, "X-Purpose", purpose);

    List<ModelNode> said =
        Register.json(Register.get("auditor", "/api/v1/audit?actor=demo_operator&limit=100"))
            .asList()
            .stream()
            .map(record -> record.get("event"))
            .filter(event -> purpose.equals(event.get("purpose").asString()))
            .toList();
    assertEquals(
        List.of("IMPORT_DONE", "IMPORT"),
        said.stream().map(event -> event.get("action").asString()).toList());
    assertEquals(2, said.get(0).get("rows").asInt());
  }

  @Test
  void aPermitFromBeforeEntersAsItStands() {
    String suspended = Register.freshNumber();
    String ended = Register.freshNumber();
    String replaced = Register.freshNumber();
    String successor = Register.freshNumber();
    var report =
        Register.bringInWith(
            STATUS_COLUMNS,
            with(suspended, "SUSPENDED,2015-01-02,предписание,№ 3,,"),
            with(ended, "TERMINATED,2016-02-03,заявление,№ 4,,"),
            with(replaced, "REISSUED,2017-03-04,смена наименования,№ 5," + successor + ","),
            with(successor, "ISSUED,,,,," + replaced),
            with(Register.freshNumber(), "EXPIRED,2017-03-04,,,,"),
            with(Register.freshNumber(), "TERMINATED,2013-01-01,,,,"),
            with(Register.freshNumber(), ",,,,,"));
    assertCounts(5, 0, 2, report);
    String reasons = report.get("reasons").toString();
    assertTrue(reasons.contains("line 6: status is"), reasons);
    assertTrue(reasons.contains("line 7: VALIDATION"), reasons);

    assertEquals("SUSPENDED", permit(suspended).get("status").asString());
    assertEquals("TERMINATED", permit(ended).get("status").asString());
    assertEquals("REISSUED", permit(replaced).get("status").asString());
    assertEquals(successor, permit(replaced).get("supersededBy").asString());
    assertEquals(replaced, permit(successor).get("supersedes").asString());
    assertFalse(permit(successor).hasDefined("supersededBy"));

    var versions = Register.json(Register.get("auditor", path(ended) + "/versions")).asList();
    assertEquals(2, versions.size());
    assertEquals("TERMINATION", versions.get(1).get("kind").asString());
    assertEquals("2016-02-03", versions.get(1).get("effectiveOn").asString());
    assertEquals("заявление", versions.get(1).get("ground").asString());
    assertEquals(1, Register.found("q=" + ended + "&status=TERMINATED").size());
    assertEquals(1, Register.found("q=" + ended + "&status=ISSUED&asOf=2016-02-02").size());
    assertEquals(0, Register.found("q=" + ended + "&status=ISSUED&asOf=2016-02-03").size());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(utf8(text));
    }
    return packed.toByteArray();
  }

  /** The program gzip keeps the file's name, behind the ten octets that each header has. */
  private static byte[] withFileName(byte[] packed) throws IOException {
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    byte[] header = Arrays.copyOf(packed, 10);
    header[3] = 0x08;
    named.write(header);
    named.write(utf8("permits.csv\0"));
    named.write(packed, 10, packed.length - 10);
    return named.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ModelNode permit(String number) {
    return Register.json(Register.get("auditor", path(number)));
  }

  private static String path(String number) {
    return "/api/v1/permits/" + number;
  }

  private static String row() {
    return Register.row(Register.freshNumber(), BIN, NAME);
  }

  private static String registered(String registration) {
    return row().replace("Үлгіұлы Үлгі,,", "Үлгіұлы Үлгі," + registration + ",");
  }

  private static String with(String number, String further) {
    return Register.row(number, BIN, NAME).strip() + "," + further + "\n";
  }

  private static void assertCounts(int entered, int known, int rejected, ModelNode report) {
    assertEquals(
        List.of(entered, known, rejected),
        Stream.of("entered", "known", "rejected").map(name -> report.get(name).asInt()).toList(),
        report.toString());
  }
}
