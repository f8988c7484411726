package kz.ruqsat.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks documents against the contracts' schemas. */
public final class SchemaCheck {

  private static final String FOLDER = "/META-INF/wsdl/";

  private final Schema schema;

  private SchemaCheck(Schema schema) {
    this.schema = schema;
  }

  /** The schema of a file. */
  public static SchemaCheck of(String file) {
    return new SchemaCheck(compiled(new StreamSource(resource(file).toString())));
  }

  /** A schema that gives one type of a file to the element {@code data}. */
  public static SchemaCheck ofData(String file, String namespace, String type) {
    return new SchemaCheck(compiled(wrapper(resource(file).toString(), namespace, type)));
  }

  private static Source wrapper(String location, String namespace, String type) {
    return new StreamSource(
        new StringReader(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="%s">
              <xs:import namespace="%s" schemaLocation="%s"/>
              <xs:element name="data" type="m:%s"/>
            </xs:schema>
            """
                .formatted(namespace, namespace, location, type)));
  }

  private static Schema compiled(Source source) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(source);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static URL resource(String file) {
    return Objects.requireNonNull(SchemaCheck.class.getResource(FOLDER + file), file);
  }

  /** Fails when the document is not of the schema. */
  public void accept(byte[] document) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (SAXException e) {
      throw new AssertionError(
          e.getMessage() + "\n" + new String(document, StandardCharsets.UTF_8), e);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
