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

  /** Fails when a message of the State Corporation is not as {@code centre.xsd} says. */
  static void check(String message) {
    check("centre/centre.xsd", message);
  }

  /** Fails when a message is not as a schema says. */
  static void check(String schema, String message) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Schema.class.getResource("/META-INF/wsdl/" + schema))
          .newValidator()
          .validate(new StreamSource(new StringReader(message)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(e.getMessage() + " in " + message, e);
    }
  }
}
