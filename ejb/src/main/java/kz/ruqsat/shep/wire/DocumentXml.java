package kz.ruqsat.shep.wire;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.ruqsat.time.OfficialTime;

/**
 * Writes a business document of one of our own contracts: a qualified root, unqualified elements
 * below. What there is not is left out.
 */
public final class DocumentXml {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(OfficialTime.ZONE);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final XMLStreamWriter out;

  /** Writes into memory, which does not fail. */
  @FunctionalInterface
  private interface Part {
    void write() throws XMLStreamException;
  }

  /**
   * Begins the document.
   *
   * @param root local name of its root
   */
  public DocumentXml(String namespace, String root) {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    write(
        () -> {
          out.writeStartElement("d", root, namespace);
          out.writeNamespace("d", namespace);
        });
  }

  /** An element with a text. */
  public DocumentXml element(String name, Object text) {
    return text == null
        ? this
        : write(
            () -> {
              out.writeStartElement(name);
              out.writeCharacters(XmlEscape.printable(text.toString()));
              out.writeEndElement();
            });
  }

  /** A moment by the time of Kazakhstan, with its offset. */
  public DocumentXml moment(String name, Instant at) {
    return element(name, at == null ? null : MOMENT.format(at));
  }

  /** Octets in Base64. */
  public DocumentXml octets(String name, byte[] octets) {
    return element(name, octets == null ? null : Base64.getEncoder().encodeToString(octets));
  }

  /** A text in the three languages. */
  public DocumentXml text(String name, String ru, String kk, String en) {
    return begin(name).element("ru", ru).element("kk", kk).element("en", en).end();
  }

  /** Begins an element. */
  public DocumentXml begin(String name) {
    return write(() -> out.writeStartElement(name));
  }

  /** Ends the element begun last. */
  public DocumentXml end() {
    return write(out::writeEndElement);
  }

  /** Ends the document. */
  public byte[] bytes() {
    end();
    write(out::close);
    return bytes.toByteArray();
  }

  private DocumentXml write(Part part) {
    try {
      part.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
