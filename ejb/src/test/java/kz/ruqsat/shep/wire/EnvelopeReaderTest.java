package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

  private static final String ENVELOPE = "<s:Envelope xmlns:s='" + Messages.SOAP + "'>";

  private static MalformedMessage refused(String message) {
    return assertThrows(MalformedMessage.class, () -> EnvelopeReader.read(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{\"json\":true}",
        "<a/>",
        "<s:Envelope xmlns:s='" + Messages.SOAP + "'/>",
        ENVELOPE + "<s:Body/></s:Envelope>",
        ENVELOPE + "<s:Body><a/><b/></s:Body></s:Envelope>",
        ENVELOPE + "<s:Body><a/></s:Body><s:Body><a/></s:Body></s:Envelope>",
        ENVELOPE + "<s:Body>text<a/></s:Body></s:Envelope>",
        ENVELOPE + "<s:Body><a/></s:Body><x/></s:Envelope>",
        ENVELOPE + "<s:Body><a></s:Body></s:Envelope>",
        ENVELOPE + "<s:Body><a/></s:Body></s:Envelope><trailing/>",
        ENVELOPE + "<s:Body><u:a/></s:Body></s:Envelope>"
      })
  void whatIsNoEnvelopeIsTheSendersFault(String message) {
    assertEquals(MalformedMessage.Kind.CLIENT, refused(message).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + ENVELOPE
            + "<s:Body><a>&x;</a></s:Body></s:Envelope>",
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]>"
            + ENVELOPE
            + "<s:Body><a>&m;</a></s:Body></s:Envelope>",
        ENVELOPE + "<s:Body><a>&undeclared;</a></s:Body></s:Envelope>"
      })
  void documentTypesAndEntitiesAreRefused(String message) {
    assertEquals(MalformedMessage.Kind.CLIENT, refused(message).kind());
  }

  @Test
  void unknownSoapVersionIsAMismatch() {
    MalformedMessage refused = refused("<s:Envelope xmlns:s='urn:soap:9'><s:Body/></s:Envelope>");
    assertEquals(MalformedMessage.Kind.VERSION_MISMATCH, refused.kind());
  }

  @Test
  void headerThatMustBeUnderstoodAndIsNotIsRefused() {
    String message =
        ENVELOPE
            + "<s:Header><x:y xmlns:x='urn:x' s:mustUnderstand='1'/></s:Header>"
            + "<s:Body><a/></s:Body></s:Envelope>";
    assertEquals(MalformedMessage.Kind.MUST_UNDERSTAND, refused(message).kind());
  }

  @Test
  void securityHeaderIsUnderstoodAndOthersMayStandBesideIt() throws Exception {
    String message =
        ENVELOPE
            + "<s:Header><w:Security s:mustUnderstand='1' xmlns:w='http://docs.oasis-open.org/wss/"
            + "2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'><deep><deeper/></deep>"
            + "</w:Security><x:y xmlns:x='urn:x'/></s:Header><s:Body><a/></s:Body></s:Envelope>";
    assertEquals("a", EnvelopeReader.read(message).operation().name());
    assertFalse(EnvelopeReader.read(message).secured());
    String signature = "<d:Signature xmlns:d='http://www.w3.org/2000/09/xmldsig#'/>";
    assertTrue(EnvelopeReader.read(message.replace("<deeper/>", signature)).secured());
    assertFalse(EnvelopeReader.read(message.replace("<x:y", signature + "<x:y")).secured());
  }

  @Test
  void whatIsNotXmlIsRefusedWithItsPlaceOnly() {
    MalformedMessage refused = refused(ENVELOPE + "\n<s:Body><a></b></s:Body></s:Envelope>");
    assertTrue(
        refused.getMessage().startsWith("the message is not well-formed XML at line 2, column "),
        refused.getMessage());
  }

  @Test
  void nestingAndNumberOfElementsAreBounded() {
    String deep = "<a>".repeat(5000) + "</a>".repeat(5000);
    refused(ENVELOPE + "<s:Body>" + deep + "</s:Body></s:Envelope>");
    refused(ENVELOPE + "<s:Body><a>" + "<b/>".repeat(200_001) + "</a></s:Body></s:Envelope>");
    refused(Messages.request("<data>" + deep + "</data>"));
  }
}
