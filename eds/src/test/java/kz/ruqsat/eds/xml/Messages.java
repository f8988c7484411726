package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;

/** Messages of the tests, and the readers that all of them use. */
final class Messages {

  static final WsSecurity WS_SECURITY = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
  static final XmlSignatures XML_SIGNATURES =
      new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  static final String REQUEST =
      """
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
        <soap:Body><t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types">
          <request>
            <requestInfo>
              <messageId>6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01</messageId>
              <serviceId>GBDFL_UniversalServiceSync</serviceId>
            </requestInfo>
            <requestData>
              <data xmlns:m="http://message.persistence.interactive.nat"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="m:Request">
                <iin>900101350013</iin><name>Әлия Қ.</name>
              </data>
            </requestData>
          </request>
        </t:SendMessage></soap:Body>
      </soap:Envelope>
      """;

  static final String APPLICATION =
      "<application xmlns=\"urn:a\" xmlns:unused=\"urn:b\" xml:lang=\"kk\"><iin>900101350013</iin>"
          + "<name>Әлия Қ.</name></application>";

  private Messages() {}

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  static String signBody(String envelope, Signer signer, KeyInfoForm form) {
    return text(WS_SECURITY.sign(bytes(envelope), signer, form));
  }

  static SignedBody verifyBody(String envelope) {
    return WS_SECURITY.verify(bytes(envelope), Signers.registry());
  }

  static String signDocument(String document, Signer signer) {
    return text(XML_SIGNATURES.sign(bytes(document), signer));
  }

  static SignedDocument verifyDocument(String document) {
    return XML_SIGNATURES.verify(bytes(document));
  }

  static void assertCode(VerdictCode expected, Verdict verdict) {
    assertEquals(expected, verdict.code(), verdict::detail);
  }
}
