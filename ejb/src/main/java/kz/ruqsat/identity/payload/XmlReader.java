package kz.ruqsat.identity.payload;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.RegistryException.Kind;
import kz.ruqsat.shep.wire.SafeXml;

/**
 * Reads documents of one generated type that another system wrote: by local names, since systems
 * differ in what they qualify, and whatever the root is called.
 */
public final class XmlReader<T> {

  private final Class<T> type;
  private final JAXBContext context;

  public XmlReader(Class<T> type) {
    this.type = type;
    try {
      context = JAXBContext.newInstance(type);
    } catch (JAXBException e) {
      throw new IllegalStateException("the generated type " + type + " is broken", e);
    }
  }

  /**
   * Reads a document.
   *
   * @throws RegistryException FAILED when it is no such document
   */
  public T read(String document) {
    try {
      XMLStreamReader reader = new Unqualified(SafeXml.reader(document));
      return context.createUnmarshaller().unmarshal(reader, type).getValue();
    } catch (XMLStreamException | JAXBException e) {
      throw new RegistryException(Kind.FAILED, "the answer is no " + type.getSimpleName());
    }
  }

  /** Elements without their namespaces. */
  private static final class Unqualified extends StreamReaderDelegate {

    Unqualified(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public String getNamespaceURI() {
      return "";
    }
  }
}
