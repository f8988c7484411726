package kz.ruqsat.permit.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.shep.security.GatewayKeys;
import kz.ruqsat.trust.TimeStamps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PermitPdfTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
  private static final String LINK = "https://gateway.example.kz/verify/" + "0a".repeat(16);
  private static final byte[] XML = "<permit>Ә</permit>".getBytes(StandardCharsets.UTF_8);

  private static TestPki centre;
  private static Signer signer;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    centre = TestPki.create(SignatureAlgorithm.RSA_SHA256, CLOCK);
    signer = centre.credential(Sample.INFORMATION_SYSTEM).signer();
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  @Test
  void theSealedDocumentIsPdfA3b() throws Exception {
    byte[] pdf = sealed(paper(false));

    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
      ValidationResult result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
      assertTrue(result.getTotalAssertions() > 100);
    }
  }

  @Test
  void everyLetterOfKazakhIsOnThePageAndTheMarkOfADuplicate() throws IOException {
    try (PDDocument document = Loader.loadPDF(sealed(paper(true)))) {
      String text = new PDFTextStripper().getText(document);

      assertTrue(text.contains("ӘәҒғҚқҢңӨөҰұҮүҺһІі"), text);
      assertTrue(text.contains("«Телнұсқа» · «Дубликат»"), text);
      assertTrue(text.contains("№ KZ65LAA00000001"), text);
      assertTrue(text.contains("Подписано ЭЦП"), text);
      assertEquals(1, document.getNumberOfPages());
    }
    try (PDDocument document = Loader.loadPDF(sealed(paper(false)))) {
      assertFalse(new PDFTextStripper().getText(document).contains("Дубликат"));
    }
  }

  @Test
  void aDecoderReadsTheLinkFromTheRenderedPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(sealed(paper(false)))) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

      assertEquals(
          LINK, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText());
    }
  }

  @Test
  void theSignedXmlIsInsideByteForByte() throws IOException {
    try (PDDocument document = Loader.loadPDF(sealed(paper(false)))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

      assertArrayEquals(XML, files.get("KZ65LAA00000001.xml").getEmbeddedFile().toByteArray());
    }
  }

  @Test
  @Obligation("S2.1.10.13b")
  void theSealCoversTheWholeFileAndHoldsUntilAByteIsChanged() throws Exception {
    byte[] pdf = sealed(paper(false));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature seal = document.getLastSignatureDictionary();
      int[] range = seal.getByteRange();
      assertEquals("ETSI.CAdES.detached", seal.getSubFilter());
      assertEquals(pdf.length, range[2] + range[3]);
      assertTrue(holds(seal, pdf));
      pdf[100] ^= 1;
      assertFalse(holds(seal, pdf));
    }
  }

  @Test
  void aForeignToolFindsTheSealValid() throws Exception {
    Path pdf = Files.write(folder.resolve("permit.pdf"), sealed(paper(false)));
    Process pdfsig;
    try {
      pdfsig =
          new ProcessBuilder("pdfsig", "-nocert", pdf.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "pdfsig of poppler-utils is not installed");
      return;
    }
    String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertTrue(said.contains("Signature is Valid"), said);
    assertTrue(said.contains("Total document signed"), said);
  }

  @Test
  void textThatIsLongOrOddMakesMorePagesAndNoFault() throws IOException {
    var rows = List.of(new Paper.Row(new Bilingual("а", "б"), List.of("слово ".repeat(2000))));
    var odd =
        List.of(new Paper.Row(new Bilingual("а", "б"), List.of("x".repeat(900) + "\u6c34\n")));
    for (List<Paper.Row> some : List.of(rows, odd)) {
      Paper paper =
          new Paper(
              new Bilingual("а", "б"),
              new Bilingual("а", "б"),
              "1",
              false,
              null,
              some,
              List.of(),
              LINK);
      try (PDDocument document = Loader.loadPDF(PermitPdf.draw(paper, null, CLOCK.instant()))) {
        assertTrue(document.getNumberOfPages() >= 1);
        assertTrue(new PDFTextStripper().getText(document).contains(LINK));
      }
    }
  }

  private static boolean holds(PDSignature seal, byte[] pdf) throws Exception {
    CMSSignedData cms =
        new CMSSignedData(
            new CMSProcessableByteArray(seal.getSignedContent(pdf)),
            ContentInfo.getInstance(
                new ASN1InputStream(new ByteArrayInputStream(seal.getContents())).readObject()));
    SignerInformation only = cms.getSignerInfos().getSigners().iterator().next();
    try {
      return only.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.certificate()));
    } catch (CMSException e) {
      return false;
    }
  }

  private static byte[] sealed(Paper paper) {
    GatewayKeys keys =
        new GatewayKeys() {
          @Override
          public Optional<Signer> rsa() {
            return Optional.of(signer);
          }
        };
    TimeStamps none =
        new TimeStamps() {
          @Override
          public byte[] stamped(byte[] message) {
            return message;
          }
        };
    return new PdfSeal(keys, none, CLOCK).seal(PermitPdf.draw(paper, XML, CLOCK.instant()));
  }

  private static Paper paper(boolean duplicate) {
    return new Paper(
        new Bilingual("Техникалық реттеу және метрология комитеті", "Комитет"),
        new Bilingual("Лицензия", "Лицензия"),
        "KZ65LAA00000001",
        duplicate,
        null,
        new Paper.Rows()
            .add("holder", new Bilingual("«Ғарыш» ЖШС", "ТОО «Ёлочка»"))
            .add("place", "ӘәҒғҚқҢңӨөҰұҮүҺһІі")
            .list(),
        new Paper.Rows()
            .add("signedBy.electronically", "ТЕСТОВ ЕРЛАН, 21.11.2026 11:00:00 +05:00")
            .add("certificate", "a1b2")
            .list(),
        LINK);
  }
}
