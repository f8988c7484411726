package kz.ruqsat.eds.xml;

import java.security.Key;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.gost.GostAlgorithms;
import org.apache.xml.security.Init;
import org.apache.xml.security.algorithms.JCEMapper;
import org.apache.xml.security.algorithms.implementations.SignatureBaseRSA;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Santuario's own XML-DSig with its own transforms, a witness for all algorithms. It finds the
 * Kazakh ones through the provider once their URIs are registered.
 */
final class SantuarioSignatures {

  static {
    Init.init();
    register(
        SignatureAlgorithm.GOST_2004, GostAlgorithms.SIGNATURE_2004, GostAlgorithms.DIGEST_2004);
    register(
        SignatureAlgorithm.GOST_2015, GostAlgorithms.SIGNATURE_2015, GostAlgorithms.DIGEST_2015);
    try {
      org.apache.xml.security.algorithms.SignatureAlgorithm.register(
          SignatureAlgorithm.GOST_2004.xmlSignature(), Gost2004.class);
      org.apache.xml.security.algorithms.SignatureAlgorithm.register(
          SignatureAlgorithm.GOST_2015.xmlSignature(), Gost2015.class);
    } catch (Exception e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private SantuarioSignatures() {}

  static boolean holds(String xml, X509Certificate certificate) throws Exception {
    Document document = JdkSignatures.parse(xml);
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      markIds((Element) all.item(i));
    }
    NodeList signatures = document.getElementsByTagNameNS(XmlNames.DS, "Signature");
    Element last = (Element) signatures.item(signatures.getLength() - 1);
    Key key = certificate.getPublicKey();
    return new XMLSignature(last, "", true).checkSignatureValue(key);
  }

  private static void markIds(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getLocalName().equals("Id")) {
        element.setIdAttributeNode(attribute, true);
      }
    }
  }

  private static void register(SignatureAlgorithm algorithm, String signature, String digest) {
    JCEMapper.register(
        algorithm.xmlSignature(), new JCEMapper.Algorithm("", signature, "Signature"));
    JCEMapper.register(algorithm.xmlDigest(), new JCEMapper.Algorithm("", digest, "MessageDigest"));
  }

  /** Santuario wants a class for each URI; the base does all but know its name. */
  public static final class Gost2004 extends SignatureBaseRSA {
    public Gost2004() throws Exception {}

    @Override
    public String engineGetURI() {
      return SignatureAlgorithm.GOST_2004.xmlSignature();
    }
  }

  /** As above. */
  public static final class Gost2015 extends SignatureBaseRSA {
    public Gost2015() throws Exception {}

    @Override
    public String engineGetURI() {
      return SignatureAlgorithm.GOST_2015.xmlSignature();
    }
  }
}
