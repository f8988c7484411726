package kz.ruqsat.web.permit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.web.permit.PermitView;
import kz.ruqsat.web.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfSinkTest {

  /** More than one node of the tree of pages holds. */
  private static final int PERMITS = 9_000;

  @Test
  void pagesLeaveAsTheyFillAndMakeAWholeDocument() throws IOException {
    var out = new ByteArrayOutputStream();
    long beforeTheEnd;
    try (var sink = sink(out)) {
      for (int i = 1; i <= PERMITS; i++) {
        sink.add(permit(i));
      }
      beforeTheEnd = out.size();
      sink.finish();
    }

    assertTrue(beforeTheEnd > out.size() / 2, beforeTheEnd + " of " + out.size());
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      int pages = pdf.getNumberOfPages();
      assertTrue(pages > 150, pages + " pages");
      assertEquals("ru", pdf.getDocumentCatalog().getLanguage());
      assertEquals(
          Texts.in(Locale.forLanguageTag("ru")).get("export.title"),
          pdf.getDocumentInformation().getTitle());
      assertTrue(text(pdf, 1).contains("KZ65LAA1 "), text(pdf, 1));
      assertTrue(
          text(pdf, pages).contains("KZ65LAA" + PERMITS + " ТОО «Үлгі Әрекет»"), text(pdf, pages));
      assertNotNull(
          pdf.getPage(pages - 1)
              .getResources()
              .getFont(COSName.getPDFName("F1"))
              .getFontDescriptor()
              .getFontFile2());
    }
  }

  @Test
  void everySignStandsAsItIsOrForAQuestionMarkIfTheFontHasNone() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sink = sink(out)) {
      sink.add(permit(1, "АО \\(Ә)\\ «ӨҢҒҮҰҚІҺ» fi"));
      sink.add(permit(2, "ТОО 許可 😀"));
      sink.finish();
    }
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertTrue(text(pdf, 1).contains("АО \\(Ә)\\ «ӨҢҒҮҰҚІҺ» fi"), text(pdf, 1));
      assertTrue(text(pdf, 1).contains("ТОО ?? ? 1"), text(pdf, 1));
    }
  }

  @Test
  void aTableOfNothingIsAPageToo() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sink = sink(out)) {
      sink.finish();
    }
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertEquals(1, pdf.getNumberOfPages());
    }
  }

  private static PdfSink sink(ByteArrayOutputStream out) throws IOException {
    return new PdfSink(out, new ExportWords(Texts.in(Locale.forLanguageTag("ru")), Map.of()));
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static PermitView permit(int number) {
    return permit(number, "ТОО «Үлгі Әрекет» " + number);
  }

  private static PermitView permit(int number, String name) {
    LocalDate day = LocalDate.of(2016, 3, 9);
    return new PermitView(
        "/api/v1/permits/" + number,
        "id",
        "KZ65LAA" + number,
        "STATE_SYMBOLS_LICENCE",
        "2013",
        "LICENCE",
        "KTRM",
        "EGOV_PORTAL",
        "ELECTRONIC",
        null,
        day,
        null,
        false,
        null,
        null,
        null,
        null,
        "ISSUED",
        "100340000015",
        name,
        null,
        "71",
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        Instant.parse("2016-03-09T04:00:00Z"));
  }
}
