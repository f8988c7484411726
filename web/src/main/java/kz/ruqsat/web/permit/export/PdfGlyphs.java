package kz.ruqsat.web.permit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Texts as the numbers of their glyphs in a font. PDFBox looks for ligatures in every text, which
 * would take nine tenths of the time of an export; here each character is looked up once.
 */
final class PdfGlyphs {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String ESCAPED = "()\\\r";
  private static final char UNKNOWN = '?';

  /** The second half of a character beyond the font; the first half is the question mark. */
  private static final Glyph NOTHING = new Glyph("", 0);

  private final PDFont font;
  private final Glyph[] glyphs = new Glyph[Character.MAX_VALUE + 1];

  /**
   * @param code its number as in a string of a content stream
   * @param width in thousandths of the size of the font
   */
  private record Glyph(String code, float width) {}

  /** Loads the font as a whole into a document. */
  PdfGlyphs(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      TrueTypeFont plain = new TTFParser().parse(new RandomAccessReadBuffer(file));
      plain.setEnableGsub(false);
      this.font = PDType0Font.load(document, plain, false);
    }
  }

  PDFont font() {
    return font;
  }

  /** Width of a text when the font has size 1. */
  float width(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += glyph(text.charAt(i)).width();
    }
    return width / 1000;
  }

  /** Appends a text as it stands between the brackets of a string (ISO 32000-1, 7.3.4.2). */
  void write(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      out.append(glyph(text.charAt(i)).code());
    }
  }

  private Glyph glyph(char sign) {
    Glyph known = glyphs[sign];
    if (known == null) {
      known = Character.isLowSurrogate(sign) ? NOTHING : find(String.valueOf(sign));
      glyphs[sign] = known;
    }
    return known;
  }

  /** What the font has no sign for is shown as a question mark. */
  private Glyph find(String sign) {
    try {
      String number = new String(font.encode(sign), StandardCharsets.ISO_8859_1);
      StringBuilder code = new StringBuilder();
      for (char octet : number.toCharArray()) {
        code.append(ESCAPED.indexOf(octet) < 0 ? "" : "\\").append(octet == '\r' ? 'r' : octet);
      }
      return new Glyph(code.toString(), font.getStringWidth(sign));
    } catch (IllegalArgumentException e) {
      return glyph(UNKNOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
