package kz.ruqsat.web.permit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.web.permit.PermitView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A table on paper, for people. Each page leaves when it is full. */
final class PdfSink implements PermitSink {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final PDRectangle PAPER =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float MARGIN = 36;
  private static final float SIZE = 8;
  private static final float LINE = 10;
  private static final float GAP = 6;
  private static final float[] WIDTHS = {105, 190, 70, 185, 65, 60, 90};

  private final ExportWords words;
  private final PDDocument document = new PDDocument();
  private final PdfPages pages;
  private final PDFont font;
  private final Map<Integer, Double> widths = new HashMap<>();
  private PDPageContentStream page;
  private float y;

  PdfSink(OutputStream out, ExportWords words) throws IOException {
    this.words = words;
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      this.font = PDType0Font.load(document, file, false);
    }
    document.getDocumentInformation().setTitle(words.texts().get("export.title"));
    document.getDocumentCatalog().setLanguage(words.texts().locale().getLanguage());
    pages = new PdfPages(out, document, PAPER);
    turn();
  }

  @Override
  public void add(PermitView permit) throws IOException {
    row(
        permit.number(),
        permit.holderName(),
        permit.holderId(),
        words.service(permit.service()),
        words.texts().code("status", permit.status()),
        words.texts().day(permit.issuedOn()),
        permit.validTo() == null
            ? words.texts().get("search.noTerm")
            : words.texts().day(permit.validTo()));
  }

  @Override
  public void finish() throws IOException {
    pages.finish();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void turn() throws IOException {
    page = pages.turn();
    page.setFont(font, SIZE);
    y = PAPER.getHeight() - MARGIN;
    write(MARGIN, words.texts().get("export.title"));
    String number = words.texts().get("export.page", pages.count());
    write(PAPER.getWidth() - MARGIN - width(number), number);
    y -= 2 * LINE;
    row(
        words.field("number"),
        words.field("holderName"),
        words.field("holderId"),
        words.field("service"),
        words.field("status"),
        words.field("issuedOn"),
        words.field("validTo"));
  }

  private void row(String... texts) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < texts.length; i++) {
      List<String> cell = wrapped(drawable(texts[i]), WIDTHS[i] - GAP);
      cells.add(cell);
      lines = Math.max(lines, cell.size());
    }
    if (y - lines * LINE < MARGIN) {
      turn();
    }
    float top = y;
    float x = MARGIN;
    for (int i = 0; i < texts.length; i++) {
      y = top;
      for (String line : cells.get(i)) {
        write(x, line);
        y -= LINE;
      }
      x += WIDTHS[i];
    }
    y = top - lines * LINE;
    page.moveTo(MARGIN, y + LINE - 2.5f);
    page.lineTo(PAPER.getWidth() - MARGIN, y + LINE - 2.5f);
    page.setLineWidth(0.3f);
    page.stroke();
  }

  private void write(float x, String text) throws IOException {
    page.beginText();
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  /** Lines no wider than a column; a word that is wider is broken. */
  private List<String> wrapped(String text, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) > width && !line.isEmpty()) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
      while (width(line.toString()) > width && line.length() > 1) {
        int fitting = line.length() - 1;
        while (fitting > 1 && width(line.substring(0, fitting)) > width) {
          fitting--;
        }
        lines.add(line.substring(0, fitting));
        line.delete(0, fitting);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text) {
    return (float) (text.codePoints().mapToDouble(this::width).sum() / 1000 * SIZE);
  }

  /** Without what the font has no sign for. */
  private String drawable(String text) {
    if (text.codePoints().allMatch(sign -> width(sign) >= 0)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(sign -> out.appendCodePoint(width(sign) < 0 ? '?' : sign));
    return out.toString();
  }

  /** Of a sign, in thousandths of the size; below zero when the font does not have it. */
  private double width(int sign) {
    return widths.computeIfAbsent(
        sign,
        unknown -> {
          try {
            return (double) font.getStringWidth(Character.toString(unknown));
          } catch (IllegalArgumentException e) {
            return -1.0;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
