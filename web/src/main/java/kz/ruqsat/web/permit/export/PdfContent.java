package kz.ruqsat.web.permit.export;

import java.nio.charset.StandardCharsets;

/** What is drawn on a page, as operators of its content (ISO 32000-1, 8 and 9). */
final class PdfContent {

  private final PdfGlyphs glyphs;
  private final StringBuilder operators = new StringBuilder(1 << 16);

  /**
   * @param font name of the font among the resources of the page
   * @param size of the font, in points
   */
  PdfContent(PdfGlyphs glyphs, String font, float size) {
    this.glyphs = glyphs;
    operators.append("0.3 w /").append(font);
    number(size).append(" Tf\n");
  }

  void text(float x, float y, String text) {
    operators.append("BT");
    number(x);
    number(y).append(" Td (");
    glyphs.write(text, operators);
    operators.append(") Tj ET\n");
  }

  /** A thin line across. */
  void line(float left, float right, float y) {
    number(left);
    number(y).append(" m");
    number(right);
    number(y).append(" l S\n");
  }

  byte[] octets() {
    return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** With two digits after the point, which is a third of what an eye can tell apart. */
  private StringBuilder number(float value) {
    int hundredths = Math.round(value * 100);
    operators.append(' ').append(hundredths / 100).append('.');
    return operators.append(hundredths / 10 % 10).append(hundredths % 10);
  }
}
