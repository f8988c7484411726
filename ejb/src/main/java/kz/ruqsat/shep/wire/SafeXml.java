package kz.ruqsat.shep.wire;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Stream readers that resolve nothing outside the message and expand no entity. */
public final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /** A reader of the text. */
  public static XMLStreamReader reader(String text) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new StringReader(text));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
