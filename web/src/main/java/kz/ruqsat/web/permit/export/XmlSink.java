package kz.ruqsat.web.permit.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.ruqsat.web.permit.PermitView;

/** XML: {@code permits/permit}, each field an element; unknown ones are left out. */
final class XmlSink implements PermitSink {

  private static final String NAMESPACE = "urn:ruqsat:register:1";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  /** What XML 1.0 cannot hold. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final OutputStream out;
  private final XMLStreamWriter xml;

  XmlSink(OutputStream out) throws IOException {
    this.out = new BufferedOutputStream(out);
    try {
      this.xml = FACTORY.createXMLStreamWriter(this.out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("permits");
      xml.writeDefaultNamespace(NAMESPACE);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void add(PermitView permit) throws IOException {
    try {
      xml.writeStartElement("permit");
      for (ExportColumn column : ExportColumn.values()) {
        Object value = column.of(permit);
        if (value != null) {
          xml.writeStartElement(column.key());
          xml.writeCharacters(IMPOSSIBLE.matcher(value.toString()).replaceAll("\uFFFD"));
          xml.writeEndElement();
        }
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }
}
