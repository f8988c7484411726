package kz.ruqsat.eds.xml;

/** Namespaces and identifiers of XML-DSig and WS-Security. */
final class XmlNames {

  static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
  static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
  static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
  static final String ENVELOPED = DS + "enveloped-signature";

  private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
  static final String WSSE = WSS + "wssecurity-secext-1.0.xsd";
  static final String WSU = WSS + "wssecurity-utility-1.0.xsd";
  static final String BASE64 = WSS + "soap-message-security-1.0#Base64Binary";
  static final String X509_V3 = WSS + "x509-token-profile-1.0#X509v3";

  private XmlNames() {}
}
