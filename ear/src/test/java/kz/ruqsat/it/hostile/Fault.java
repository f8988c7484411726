package kz.ruqsat.it.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A fault as a client sees it.
 *
 * @param code faultcode
 * @param errorCode the gateway's code
 * @param sessionId the gateway's id of the exchange
 */
record Fault(String code, String errorCode, String sessionId) {

  /** Reads an answer that must be a fault, valid against the published contract. */
  static Fault of(HttpResponse<byte[]> answer) {
    assertEquals(500, answer.statusCode());
    assertEquals("text/xml;charset=utf-8", contentType(answer));
    return of(answer.body());
  }

  /** Reads the body of an answer that must be a fault. */
  static Fault of(byte[] answer) {
    try {
      Document envelope =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(answer));
      Element detail = (Element) envelope.getElementsByTagName("detail").item(0).getFirstChild();
      validate(detail);
      assertAll(
          () -> assertTrue(text(detail, "sessionId").startsWith("{")),
          () -> assertTrue(!text(detail, "errorMessage").isBlank()),
          () ->
              assertEquals(
                  "Fault",
                  envelope
                      .getElementsByTagNameNS(Message.SOAP11, "Body")
                      .item(0)
                      .getFirstChild()
                      .getLocalName()));
      return new Fault(
          envelope.getElementsByTagName("faultcode").item(0).getTextContent(),
          text(detail, "errorCode"),
          text(detail, "sessionId"));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("Not an answer of the contract", e);
    }
  }

  /** The Content-Type in the one spelling that can be compared. */
  static String contentType(HttpResponse<?> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static void validate(Element detail) throws Exception {
    String channel = detail.getNamespaceURI().contains("/AsyncChannel/") ? "async" : "sync";
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Fault.class.getResource("/META-INF/wsdl/shep/" + channel + "-types.xsd"))
        .newValidator()
        .validate(new DOMSource(detail));
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
