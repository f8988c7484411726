package kz.ruqsat.eds.xml;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;
import org.w3c.dom.Element;

/** Reads {@code wsse:SecurityTokenReference}, the way WS-Security names the key of a signature. */
final class TokenReference {

  /** Keywords that other libraries write and the JDK does not know. */
  private static final Map<String, String> KEYWORDS =
      Map.of(
          "E", "1.2.840.113549.1.9.1",
          "SERIALNUMBER", "2.5.4.5",
          "SN", "2.5.4.4",
          "SURNAME", "2.5.4.4",
          "G", "2.5.4.42",
          "GN", "2.5.4.42",
          "GIVENNAME", "2.5.4.42");

  private final Element security;
  private final CertificateLookup lookup;

  TokenReference(Element security, CertificateLookup lookup) {
    this.security = security;
    this.lookup = lookup;
  }

  /**
   * The certificate that a signature names.
   *
   * @throws Refusal STRUCTURE if it is named in no admitted way, UNTRUSTED if it is not registered
   */
  X509Certificate resolve(Element keyInfo) throws Refusal {
    Element reference = Elements.exactly(keyInfo, XmlNames.WSSE, "SecurityTokenReference").get(0);
    List<Element> parts = Elements.children(reference);
    if (parts.size() != 1) {
      throw Refusal.structure("SecurityTokenReference must hold one element");
    }
    Element part = parts.get(0);
    if (Elements.is(part, XmlNames.WSSE, "KeyIdentifier")) {
      return embedded(part);
    }
    if (Elements.is(part, XmlNames.WSSE, "Reference")) {
      return embedded(token(part.getAttribute("URI")));
    }
    if (Elements.is(part, XmlNames.DS, "X509Data")) {
      return registered(Elements.exactly(part, XmlNames.DS, "X509IssuerSerial").get(0));
    }
    throw Refusal.structure("the certificate is named by " + part.getLocalName());
  }

  private static X509Certificate embedded(Element holder) throws Refusal {
    if (!holder.getAttribute("ValueType").equals(XmlNames.X509_V3)) {
      throw Refusal.structure(holder.getLocalName() + " must be of type X509v3");
    }
    String encoding = holder.getAttribute("EncodingType");
    if (!encoding.isEmpty() && !encoding.equals(XmlNames.BASE64)) {
      throw Refusal.structure(holder.getLocalName() + " must be encoded as Base64Binary");
    }
    return Certificates.read(Base64Text.in(holder));
  }

  private Element token(String uri) throws Refusal {
    Element token = Elements.only(security, XmlNames.WSSE, "BinarySecurityToken");
    if (!Ids.of(token).stream().map("#"::concat).anyMatch(uri::equals)) {
      throw Refusal.structure("the reference does not point to the BinarySecurityToken");
    }
    Ids.requireUnique(token.getOwnerDocument(), uri.substring(1));
    return token;
  }

  private X509Certificate registered(Element issuerSerial) throws Refusal {
    List<Element> parts =
        Elements.exactly(issuerSerial, XmlNames.DS, "X509IssuerName", "X509SerialNumber");
    X500Principal issuer;
    BigInteger serialNumber;
    try {
      issuer = new X500Principal(parts.get(0).getTextContent().strip(), KEYWORDS);
      serialNumber = new BigInteger(parts.get(1).getTextContent().strip());
    } catch (IllegalArgumentException e) {
      throw Refusal.structure("issuer or serial number is malformed");
    }
    return lookup
        .find(issuer, serialNumber)
        .orElseThrow(
            () ->
                new Refusal(
                    VerdictCode.UNTRUSTED,
                    "no certificate is registered for this issuer and serial number"));
  }
}
