package kz.ruqsat.it.centre;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks messages against the published schema. */
final class Schema {

  private Schema() {}

  /** Fails when a message of the namespace of {@code centre.xsd} is not as that says. */
  static void check(String message) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Schema.class.getResource("/META-INF/wsdl/centre/centre.xsd"))
          .newValidator()
          .validate(new StreamSource(new StringReader(message)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(e.getMessage() + " in " + message, e);
    }
  }
}
