package kz.ruqsat.eds.xml;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.UUID;

/**
 * How a WS-Security signature names its certificate, as text.
 *
 * @param binaryToken {@code wsse:BinarySecurityToken} to stand before the signature, or empty
 * @param keyInfo the element {@code ds:KeyInfo}
 */
record TokenText(String binaryToken, String keyInfo) {

  private static final String TYPES =
      "EncodingType=\"" + XmlNames.BASE64 + "\" ValueType=\"" + XmlNames.X509_V3 + "\"";

  static TokenText of(KeyInfoForm form, X509Certificate certificate) {
    String suffix = UUID.randomUUID().toString();
    String token = "";
    String reference =
        switch (form) {
          case ISSUER_SERIAL -> issuerSerial(certificate);
          case KEY_IDENTIFIER ->
              "<wsse:KeyIdentifier " + TYPES + ">" + base64(certificate) + "</wsse:KeyIdentifier>";
          case BINARY_SECURITY_TOKEN ->
              "<wsse:Reference URI=\"#X509-%s\" ValueType=\"%s\"></wsse:Reference>"
                  .formatted(suffix, XmlNames.X509_V3);
        };
    if (form == KeyInfoForm.BINARY_SECURITY_TOKEN) {
      token =
          "<wsse:BinarySecurityToken xmlns:wsu=\"%s\" %s wsu:Id=\"X509-%s\">%s"
                  .formatted(XmlNames.WSU, TYPES, suffix, base64(certificate))
              + "</wsse:BinarySecurityToken>";
    }
    return new TokenText(
        token,
        "<ds:KeyInfo Id=\"KI-%s\"><wsse:SecurityTokenReference xmlns:wsu=\"%s\" wsu:Id=\"STR-%s\">%s"
                .formatted(suffix, XmlNames.WSU, suffix, reference)
            + "</wsse:SecurityTokenReference></ds:KeyInfo>");
  }

  private static String issuerSerial(X509Certificate certificate) {
    String issuer = certificate.getIssuerX500Principal().getName();
    return "<ds:X509Data><ds:X509IssuerSerial><ds:X509IssuerName>%s</ds:X509IssuerName>"
            .formatted(issuer.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        + "<ds:X509SerialNumber>%s</ds:X509SerialNumber></ds:X509IssuerSerial></ds:X509Data>"
            .formatted(certificate.getSerialNumber());
  }

  static String base64(X509Certificate certificate) {
    try {
      return Base64Text.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("certificate without an encoding", e);
    }
  }
}
