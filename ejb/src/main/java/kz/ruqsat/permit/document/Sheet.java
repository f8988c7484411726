package kz.ruqsat.permit.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes text down pages of A4, wrapped to a width; lengths are in points. */
final class Sheet implements AutoCloseable {

  static final float MARGIN = 56;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  static final Color INK = Color.BLACK;
  static final Color SOFT = new Color(0x55, 0x5f, 0x69);
  static final Color ALARM = new Color(0xa8, 0x0d, 0x0d);

  private static final float LEADING = 1.3f;
  private static final float PER_EM = 1000;

  private final PDDocument document;
  private final PDFont font;
  private PDPageContentStream page;
  private float y;

  Sheet(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    turn();
  }

  /** How far down the page writing has come, from its foot. */
  float y() {
    return y;
  }

  /** Goes to a height, for columns side by side. */
  void goTo(float height) {
    y = height;
  }

  /** Leaves a space. */
  void skip(float height) {
    y -= height;
  }

  /** Begins a new page unless so much is left of this one. */
  void need(float height) throws IOException {
    if (y - height < MARGIN) {
      turn();
    }
  }

  /** Text at the left edge of a column. */
  void left(String text, float size, Color color, float x, float width) throws IOException {
    for (String line : wrap(text, size, width)) {
      line(line, size, color, x);
    }
  }

  /** Text in the middle of the page. */
  void centre(String text, float size, Color color) throws IOException {
    for (String line : wrap(text, size, WIDTH)) {
      line(line, size, color, MARGIN + (WIDTH - width(line, size)) / 2);
    }
  }

  /** Text at the right edge of the page. */
  void right(String text, float size, Color color) throws IOException {
    for (String line : wrap(text, size, WIDTH)) {
      line(line, size, color, MARGIN + WIDTH - width(line, size));
    }
  }

  /** A thin line across the page. */
  void rule() throws IOException {
    page.setStrokingColor(SOFT);
    page.setLineWidth(0.5f);
    page.moveTo(MARGIN, y);
    page.lineTo(MARGIN + WIDTH, y);
    page.stroke();
  }

  /** A black square, its lower left corner given. */
  void square(float x, float bottom, float side) throws IOException {
    page.setNonStrokingColor(INK);
    page.addRect(x, bottom, side, side);
    page.fill();
  }

  /** How many points high a text will be. */
  float height(String text, float size, float width) throws IOException {
    return wrap(text, size, width).size() * size * LEADING;
  }

  @Override
  public void close() throws IOException {
    page.close();
  }

  private void turn() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  private void line(String line, float size, Color color, float x) throws IOException {
    need(size * LEADING);
    y -= size * LEADING;
    page.beginText();
    page.setFont(font, size);
    page.setNonStrokingColor(color);
    page.newLineAtOffset(x, y);
    page.showText(line);
    page.endText();
  }

  private List<String> wrap(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).split(" ")) {
      for (String piece : pieces(word, size, width)) {
        if (!line.isEmpty() && width(line + " " + piece, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word that is longer than a line is broken wherever the line ends. */
  private List<String> pieces(String word, float size, float width) throws IOException {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (width(rest, size) > width) {
      int end = rest.length() - 1;
      while (end > 1 && width(rest.substring(0, end), size) > width) {
        end--;
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / PER_EM * size;
  }

  /** Letters that the font lacks become question marks, control characters spaces. */
  private String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.isWhitespace(point)) {
                out.append(' ');
              } else {
                out.append(has(point) ? Character.toString(point) : "?");
              }
            });
    return out.toString().strip();
  }

  private boolean has(int point) {
    try {
      return font.getStringWidth(Character.toString(point)) >= 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
