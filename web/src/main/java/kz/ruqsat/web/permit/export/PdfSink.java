package kz.ruqsat.web.permit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.web.permit.PermitView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A table on paper, for people. Each page leaves when it is full. */
final class PdfSink implements PermitSink {

  private static final PDRectangle PAPER =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float MARGIN = 36;
  private static final float SIZE = 8;
  private static final float LINE = 10;
  private static final float UNDER = 2.5f;
  private static final float GAP = 6;
  private static final float[] WIDTHS = {105, 190, 70, 185, 65, 60, 90};
  private static final int SERVICE = 3;

  private final ExportWords words;
  private final PDDocument document = new PDDocument();
  private final PdfPages pages;
  private final PdfGlyphs glyphs;
  private final Map<String, List<String>> services = new HashMap<>();
  private PdfContent page;
  private float y;

  PdfSink(OutputStream out, ExportWords words) throws IOException {
    this.words = words;
    this.glyphs = new PdfGlyphs(document);
    document.getDocumentInformation().setTitle(words.texts().get("export.title"));
    document.getDocumentCatalog().setLanguage(words.texts().locale().getLanguage());
    pages = new PdfPages(out, document, PAPER, glyphs, SIZE);
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
    pages.close();
    document.close();
  }

  private void turn() throws IOException {
    page = pages.turn();
    y = PAPER.getHeight() - MARGIN;
    page.text(MARGIN, y, words.texts().get("export.title"));
    String number = words.texts().get("export.page", pages.count());
    page.text(PAPER.getWidth() - MARGIN - width(number), y, number);
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
      List<String> cell = i == SERVICE ? service(texts[i]) : wrapped(texts[i], WIDTHS[i] - GAP);
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
        page.text(x, y, line);
        y -= LINE;
      }
      x += WIDTHS[i];
    }
    y = top - lines * LINE;
    page.line(MARGIN, PAPER.getWidth() - MARGIN, y + LINE - UNDER);
  }

  /** There are few services, and each has a title of several lines. */
  private List<String> service(String title) {
    return services.computeIfAbsent(title, it -> wrapped(it, WIDTHS[SERVICE] - GAP));
  }

  /** Lines no wider than a column; a word that is wider is broken. */
  private List<String> wrapped(String text, float width) {
    if (width(text) <= width) {
      return List.of(text);
    }
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
    return SIZE * glyphs.width(text);
  }
}
