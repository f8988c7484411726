package kz.ruqsat.web.permit.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Objects of a PDF (ISO 32000-1, 7.5), written one after the other and then forgotten but for where
 * they begin: eight octets each. PDFBox itself keeps all objects of a document until the last is
 * there.
 */
final class PdfObjects {

  private final Counted out;
  private long[] offsets = new long[1024];
  private int last;

  PdfObjects(OutputStream out) throws IOException {
    this.out = new Counted(out);
    // four octets above 127 tell transports that this is no text
    ascii("%PDF-1.7\n%");
    this.out.write(new byte[] {(byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
  }

  /** Number of an object that others may refer to before it is written. */
  int reserve() {
    last++;
    if (last == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * last);
    }
    return last;
  }

  /** Writes an object and gives its number. */
  int write(COSBase object) throws IOException {
    int number = reserve();
    write(number, object);
    return number;
  }

  /** Writes an object whose number is reserved; the streams in it become objects before it. */
  void write(int number, COSBase object) throws IOException {
    COSBase referring = object instanceof COSStream ? object : withoutStreams(object);
    begin(number);
    value(referring);
    if (object instanceof COSStream stream) {
      ascii("\nstream\n");
      try (var in = stream.createRawInputStream()) {
        in.transferTo(out);
      }
      ascii("\nendstream");
    }
    ascii("\nendobj\n");
  }

  /** A reference to an object by its number. */
  static COSBase reference(int number) {
    return new Reference(number);
  }

  /** Writes what makes the document whole. */
  void finish(int catalog, int information) throws IOException {
    long table = out.count;
    ascii("xref\n0 " + (last + 1) + "\n0000000000 65535 f\r\n");
    for (int number = 1; number <= last; number++) {
      String entry = offsets[number] == 0 ? "%010d 00000 f\r\n" : "%010d 00000 n\r\n";
      ascii(String.format(entry, offsets[number]));
    }
    COSDictionary trailer = new COSDictionary();
    trailer.setInt(COSName.SIZE, last + 1);
    trailer.setItem(COSName.ROOT, reference(catalog));
    trailer.setItem(COSName.INFO, reference(information));
    ascii("trailer\n");
    value(trailer);
    ascii("\nstartxref\n" + table + "\n%%EOF\n");
    out.flush();
  }

  private void begin(int number) throws IOException {
    offsets[number] = out.count;
    ascii(number + " 0 obj\n");
  }

  private COSBase withoutStreams(COSBase object) throws IOException {
    COSBase plain = object instanceof COSObject indirect ? indirect.getObject() : object;
    if (plain instanceof COSStream stream) {
      return reference(write(stream));
    }
    if (plain instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        copy.setItem(entry.getKey(), withoutStreams(entry.getValue()));
      }
      return copy;
    }
    if (plain instanceof COSArray array) {
      COSArray copy = new COSArray();
      for (COSBase element : array) {
        copy.add(withoutStreams(element));
      }
      return copy;
    }
    return plain;
  }

  private void value(COSBase value) throws IOException {
    if (value instanceof COSDictionary dictionary) {
      ascii("<<");
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        entry.getKey().writePDF(out);
        ascii(" ");
        value(entry.getValue());
        ascii("\n");
      }
      ascii(">>");
    } else if (value instanceof COSArray array) {
      ascii("[");
      for (COSBase element : array) {
        value(element);
        ascii(" ");
      }
      ascii("]");
    } else if (value instanceof Reference reference) {
      ascii(reference.number + " 0 R");
    } else if (value instanceof COSName name) {
      name.writePDF(out);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, out);
    } else if (value instanceof COSBoolean truth) {
      truth.writePDF(out);
    } else if (value instanceof COSInteger number) {
      number.writePDF(out);
    } else if (value instanceof COSFloat number) {
      number.writePDF(out);
    } else {
      throw new IOException("not to be expected in a table: " + value);
    }
  }

  private void ascii(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Stands for an object that is written elsewhere. */
  private static final class Reference extends COSBase {
    private final int number;

    Reference(int number) {
      this.number = number;
    }

    @Override
    public void accept(ICOSVisitor visitor) throws IOException {
      throw new IOException("a reference is written as text");
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
      count++;
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      out.write(octets, from, length);
      count += length;
    }
  }
}
