package kz.ruqsat.identity.payload;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import javax.xml.namespace.QName;

/**
 * Writes values of one generated type as a document in UTF-8, without a declaration. The type's
 * context is made once, straight onto bytes: no tree in between.
 */
public final class XmlMarshaller<T> {

  private static final int USUAL_SIZE = 8192;

  private final Class<T> type;
  private final QName root;
  private final JAXBContext context;

  public XmlMarshaller(Class<T> type, QName root) {
    this.type = type;
    this.root = root;
    try {
      context = JAXBContext.newInstance(type);
    } catch (JAXBException e) {
      throw new IllegalStateException("the generated type " + type + " is broken", e);
    }
  }

  /** The document. */
  public byte[] bytes(T value) {
    try {
      Marshaller marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, Boolean.TRUE);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
      marshaller.marshal(new JAXBElement<>(root, type, value), bytes);
      return bytes.toByteArray();
    } catch (JAXBException e) {
      throw new IllegalStateException("a value of " + type + " cannot be written", e);
    }
  }
}
