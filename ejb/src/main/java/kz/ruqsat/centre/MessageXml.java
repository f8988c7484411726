package kz.ruqsat.centre;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.ruqsat.regulation.LocalText;

/** Writes a message of {@code centre.xsd}: a qualified root, unqualified children. */
final class MessageXml {

  /** Namespace of all messages of the centre. */
  static final String NAMESPACE = "urn:ruqsat:centre:1";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
          .withZone(ZoneId.of("Asia/Almaty"));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final XMLStreamWriter out;

  /** Writes what cannot be read wrong. */
  @FunctionalInterface
  private interface Part {
    void write() throws XMLStreamException;
  }

  MessageXml(String root) {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    write(
        () -> {
          out.writeStartElement("c", root, NAMESPACE);
          out.writeNamespace("c", NAMESPACE);
        });
  }

  /** An element; none when there is no text. */
  MessageXml element(String name, Object text) {
    return text == null
        ? this
        : write(
            () -> {
              out.writeStartElement(name);
              out.writeCharacters(text.toString());
              out.writeEndElement();
            });
  }

  /** A moment by the time of Kazakhstan; none when there is none. */
  MessageXml moment(String name, Instant at) {
    return element(name, at == null ? null : MOMENT.format(at));
  }

  /** Octets in Base64; none when there are none. */
  MessageXml octets(String name, byte[] octets) {
    return element(name, octets == null ? null : Base64.getEncoder().encodeToString(octets));
  }

  /** A text in the three languages; none when there is none. */
  MessageXml text(String name, LocalText text) {
    return text == null
        ? this
        : begin(name)
            .element("ru", text.ru())
            .element("kk", text.kk())
            .element("en", text.en())
            .end();
  }

  MessageXml begin(String name) {
    return write(() -> out.writeStartElement(name));
  }

  MessageXml end() {
    return write(out::writeEndElement);
  }

  /** The finished message. */
  byte[] bytes() {
    end();
    write(out::close);
    return bytes.toByteArray();
  }

  /** The message as text, for tests and logs of them. */
  @Override
  public String toString() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private MessageXml write(Part part) {
    try {
      part.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
