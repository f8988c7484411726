package kz.ruqsat.permit.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;

/** Draws a QR code as squares, sharp at any size. */
final class QrCode {

  private QrCode() {}

  /**
   * @param x of the left edge
   * @param bottom of the lower edge
   * @param side in points; around it nothing else may stand within a tenth of that
   */
  static void draw(Sheet sheet, String text, float x, float bottom, float side) throws IOException {
    ByteMatrix code = encode(text);
    float module = side / code.getWidth();
    for (int row = 0; row < code.getHeight(); row++) {
      for (int column = 0; column < code.getWidth(); column++) {
        if (code.get(column, row) == 1) {
          sheet.square(x + column * module, bottom + (code.getHeight() - 1 - row) * module, module);
        }
      }
    }
  }

  private static ByteMatrix encode(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
