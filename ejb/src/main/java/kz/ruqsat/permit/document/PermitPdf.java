package kz.ruqsat.permit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a paper as PDF/A-3b on A4. */
final class PermitPdf {

  /** Liberation Sans (SIL Open Font License) comes with PDFBox and has the Kazakh letters. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Share of the width that the names of lines take. */
  private static final float NAMES = 0.35f;

  private static final float GAP = 12;
  private static final float QR = 96;
  private static final float BODY = 10.5f;
  private static final float SMALL = 8.5f;

  private PermitPdf() {}

  /**
   * @param xml the signed XML to be enclosed; null for none
   * @param at when the file is made
   */
  static byte[] draw(Paper paper, byte[] xml, Instant at) {
    try (PDDocument document = new PDDocument();
        InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      try (Sheet sheet = new Sheet(document, PDType0Font.load(document, font, true))) {
        head(sheet, paper);
        for (Paper.Row row : paper.rows()) {
          row(sheet, row, Sheet.MARGIN, Sheet.WIDTH);
        }
        foot(sheet, paper);
      }
      PdfArchive archive = new PdfArchive(document, at);
      archive.describe(paper.title().ru() + " " + paper.number());
      if (xml != null) {
        archive.enclose(paper.number() + ".xml", xml);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("the PDF can not be made", e);
    }
  }

  private static void head(Sheet sheet, Paper paper) throws IOException {
    if (paper.duplicate()) {
      Bilingual mark = Bilingual.of("duplicate");
      sheet.right("«" + mark.kk() + "» · «" + mark.ru() + "»", 13, Sheet.INK);
      sheet.skip(8);
    }
    sheet.centre(paper.provider().kk(), 11, Sheet.SOFT);
    sheet.centre(paper.provider().ru(), 11, Sheet.SOFT);
    sheet.skip(20);
    sheet.centre(paper.title().kk(), 17, Sheet.INK);
    sheet.centre(paper.title().ru(), 17, Sheet.INK);
    sheet.skip(8);
    sheet.centre("№ " + paper.number(), 14, Sheet.INK);
    if (paper.invalid() != null) {
      sheet.skip(8);
      sheet.centre(paper.invalid().kk(), 13, Sheet.ALARM);
      sheet.centre(paper.invalid().ru(), 13, Sheet.ALARM);
    }
    sheet.skip(16);
    sheet.rule();
    sheet.skip(8);
  }

  private static void row(Sheet sheet, Paper.Row row, float x, float width) throws IOException {
    float column = width * NAMES;
    float values = width - column - GAP;
    float height = 0;
    for (String value : row.values()) {
      height += sheet.height(value, BODY, values);
    }
    sheet.need(Math.max(height, 3 * SMALL));
    float top = sheet.y();
    names(sheet, row.name(), x, column);
    float below = sheet.y();
    sheet.goTo(top);
    for (String value : row.values()) {
      sheet.left(value, BODY, Sheet.INK, x + column + GAP, values);
    }
    sheet.goTo(Math.min(sheet.y(), below) - 7);
  }

  private static void names(Sheet sheet, Bilingual name, float x, float width) throws IOException {
    sheet.left(name.kk(), SMALL, Sheet.SOFT, x, width);
    if (!name.kk().equals(name.ru())) {
      sheet.left(name.ru(), SMALL, Sheet.SOFT, x, width);
    }
  }

  private static void foot(Sheet sheet, Paper paper) throws IOException {
    sheet.need(QR + 40);
    sheet.skip(6);
    sheet.rule();
    sheet.skip(14);
    float top = sheet.y();
    QrCode.draw(sheet, paper.link(), Sheet.MARGIN, top - QR, QR);
    float x = Sheet.MARGIN + QR + 2 * GAP;
    float width = Sheet.WIDTH - QR - 2 * GAP;
    for (Paper.Row row : paper.signature()) {
      row(sheet, row, x, width);
    }
    Bilingual check = Bilingual.of("check");
    sheet.left(check.kk() + " · " + check.ru() + ":", SMALL, Sheet.SOFT, x, width);
    sheet.left(paper.link(), SMALL, Sheet.INK, x, width);
    sheet.goTo(Math.min(sheet.y(), top - QR));
  }
}
