package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermitExportIT {

  private static final int PERMITS = 230;
  private static final String BIN = "100340000015";
  private static final String IIN = "900101350013";

  @TempDir private Path folder;

  private final String word = "экспорт" + UUID.randomUUID().toString().replace("-", "");
  private final String person = Register.freshNumber();
  private final String harmful = Register.freshNumber();

  @BeforeAll
  void threePagesOfPermits() {
    Register.bringIn(
        Stream.concat(
                Stream.generate(() -> Register.row(Register.freshNumber(), BIN, word))
                    .limit(PERMITS - 2),
                Stream.of(
                    Register.row(person, IIN, "\"Пример, \"\"Примеров\"\" " + word + "\""),
                    Register.row(harmful, BIN, "\"=HYPERLINK(1) <&> " + word + "\"")))
            .toArray(String[]::new));
  }

  @Test
  @Obligation("DC.6")
  void csvHoldsExactlyWhatTheSearchFindsAndNoFormula() {
    byte[] bytes = export("csv");
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();

    assertEquals('\uFEFF', text.charAt(0));
    assertTrue(text.startsWith("\uFEFFnumber,status,service,"), lines.get(0));
    assertEquals(PERMITS + 1, lines.size());
    assertTrue(line(lines, harmful).contains(",'=HYPERLINK(1) <&> "), line(lines, harmful));
    assertTrue(line(lines, person).contains("\"Пример, \"\"Примеров\"\" "), line(lines, person));
  }

  @Test
  void jsonIsOneArrayInTheOrderOfTheSearch() {
    List<ModelNode> exported =
        ModelNode.fromJSONString(new String(export("json"), StandardCharsets.UTF_8)).asList();
    List<String> found =
        Register.found("sort=number&limit=200&q=" + Register.escaped(word)).stream()
            .map(it -> it.get("number").asString())
            .toList();

    assertEquals(PERMITS, exported.size());
    assertEquals(
        found, exported.stream().limit(200).map(it -> it.get("number").asString()).toList());
  }

  @Test
  void xmlIsWellFormedAndWhole() throws Exception {
    NodeList permits = xml(new ByteArrayInputStream(export("xml"))).getElementsByTagName("permit");

    assertEquals(PERMITS, permits.getLength());
  }

  @Test
  void aWorkbookHasATextInEveryCellAndNoFormula() throws Exception {
    Document sheet = xml(entry(export("xlsx"), "xl/worksheets/sheet1.xml"));

    assertEquals(PERMITS + 1, sheet.getElementsByTagName("row").getLength());
    assertEquals(0, sheet.getElementsByTagName("f").getLength());
    assertTrue(sheet.getDocumentElement().getTextContent().contains("=HYPERLINK(1) <&> "));
  }

  @Test
  void aPdfIsATableInTheLanguageAskedFor() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(export("pdf&lang=kk"))) {
      String text = new PDFTextStripper().getText(pdf);

      assertTrue(text.contains("Рұқсаттар тізілімінен үзінді"), text);
      assertTrue(text.contains("Қолданыста"), text);
      assertEquals(PERMITS, text.split("06\\.05\\.2014").length - 1);
      assertTrue(pdf.getNumberOfPages() > 5);
      assertFalse(text.contains(IIN), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json", "xml"})
  void whatAnAuditorMayNotSeeIsInNoExport(String format) throws IOException {
    byte[] bytes = export(format);
    if (format.equals("xlsx")) {
      bytes = entry(bytes, "xl/worksheets/sheet1.xml").readAllBytes();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);

    assertTrue(text.contains("900101******"));
    assertFalse(text.contains(IIN));
  }

  @Test
  void whoExportedWhatForWhatAndHowMuchIsRecorded() {
    export("csv");

    String done = sealedEnd();
    assertTrue(done.contains("demo_auditor"), done);
    assertTrue(done.contains("audit of 2026"), done);
    assertTrue(done.matches(".*\\b" + PERMITS + "\\b.*"), done);
  }

  @Test
  void anExportNeedsAPurposeARoleAndAForm() {
    var noPurpose = Gateway.send(Gateway.requestAs("auditor", path("csv")).GET());
    assertEquals(400, noPurpose.statusCode());
    assertEquals(403, Register.get("applicant", path("csv")).statusCode());
    assertEquals(400, Register.get("auditor", path("exe")).statusCode());
  }

  /** The line of the audit trail that says that our export ended, once it is sealed. */
  private String sealedEnd() {
    return Patience.await(
        "the recorded end of the export",
        () ->
            Gateway.send(
                    Gateway.requestAs("operator", "/api/v1/evidence/audit/records?purpose=test")
                        .GET())
                .body()
                .lines()
                .filter(line -> line.contains("EXPORT_DONE") && line.contains("format=csv"))
                .filter(line -> line.contains(Register.escaped(word)))
                .findFirst());
  }

  private byte[] export(String format) {
    var answer =
        Gateway.sendForBytes(
            Gateway.requestAs("auditor", path(format))
                .header("X-Purpose", "audit%20of%202026")
                .GET());
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow()
            .contains(format.substring(0, 3)));
    return answer.body();
  }

  private String path(String format) {
    return "/api/v1/permits/export?sort=number&format=" + format + "&q=" + Register.escaped(word);
  }

  private static String line(List<String> lines, String number) {
    return lines.stream().filter(it -> it.startsWith(number)).findFirst().orElseThrow();
  }

  private static Document xml(InputStream in) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
  }

  /** Read by its directory, as spreadsheets do: a streamed archive has sizes only there. */
  private InputStream entry(byte[] archive, String name) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "export", ".xlsx"), archive);
    try (var zip = new ZipFile(file.toFile())) {
      return new ByteArrayInputStream(zip.getInputStream(zip.getEntry(name)).readAllBytes());
    }
  }
}
