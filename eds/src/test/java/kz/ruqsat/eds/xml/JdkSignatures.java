package kz.ruqsat.eds.xml;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.ExcC14NParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.ruqsat.eds.Signer;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The JDK's own XML-DSig, a witness that shares no code with ours. RSA only. */
final class JdkSignatures {

  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

  private JdkSignatures() {}

  /** Whether the JDK finds that the last signature of a document holds. */
  static boolean holds(String xml, X509Certificate certificate) throws Exception {
    Document document = parse(xml);
    markIds(document);
    NodeList signatures = document.getElementsByTagNameNS(XmlNames.DS, "Signature");
    Node last = signatures.item(signatures.getLength() - 1);
    DOMValidateContext context =
        new DOMValidateContext(KeySelector.singletonKeySelector(certificate.getPublicKey()), last);
    return FACTORY.unmarshalXMLSignature(context).validate(context);
  }

  /** Signs a document as a foreign client would, with a signature enveloped by the root. */
  static String signDocument(String xml, Signer signer) throws Exception {
    Document document = parse(xml);
    KeyInfoFactory keys = FACTORY.getKeyInfoFactory();
    KeyInfo keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(List.of(signer.certificate()))));
    Reference reference =
        FACTORY.newReference(
            "",
            FACTORY.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                FACTORY.newTransform(
                    Canonicalization.INCLUSIVE_WITH_COMMENTS.uri(), (TransformParameterSpec) null)),
            null,
            null);
    sign(
        document.getDocumentElement(),
        signer,
        FACTORY.newCanonicalizationMethod(
            Canonicalization.INCLUSIVE.uri(), (C14NMethodParameterSpec) null),
        reference,
        keyInfo);
    return write(document);
  }

  /**
   * Signs the element with that identifier, as a foreign client would; the signature is put into
   * the element {@code wsse:Security}.
   *
   * @param tokenReference the content of {@code ds:KeyInfo}
   * @param prefixes prefixes of an {@code InclusiveNamespaces} list, none for no list
   */
  static String signBody(
      String xml, String id, Signer signer, String tokenReference, String... prefixes)
      throws Exception {
    Document document = parse(xml);
    markIds(document);
    Node security = document.getElementsByTagNameNS(XmlNames.WSSE, "Security").item(0);
    Node token = document.importNode(parse(tokenReference).getDocumentElement(), true);
    List<XMLStructure> content = List.of(new DOMStructure(token));
    ExcC14NParameterSpec list =
        prefixes.length == 0 ? null : new ExcC14NParameterSpec(List.of(prefixes));
    Reference reference =
        FACTORY.newReference(
            "#" + id,
            FACTORY.newDigestMethod(DigestMethod.SHA256, null),
            List.of(FACTORY.newTransform(XmlNames.EXCLUSIVE, list)),
            null,
            null);
    sign(
        security,
        signer,
        FACTORY.newCanonicalizationMethod(XmlNames.EXCLUSIVE, list),
        reference,
        FACTORY.getKeyInfoFactory().newKeyInfo(content));
    return write(document);
  }

  static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  static String write(Node node) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(node), new StreamResult(bytes));
    return Messages.text(bytes.toByteArray());
  }

  private static void sign(
      Node parent, Signer signer, CanonicalizationMethod form, Reference reference, KeyInfo keyInfo)
      throws Exception {
    SignatureMethod method = FACTORY.newSignatureMethod(RSA_SHA256, null);
    SignedInfo info = FACTORY.newSignedInfo(form, method, List.of(reference));
    DOMSignContext context = new DOMSignContext(signer.key(), parent);
    context.setDefaultNamespacePrefix("ds");
    FACTORY.newXMLSignature(info, keyInfo).sign(context);
  }

  private static void markIds(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      NamedNodeMap attributes = element.getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        Attr attribute = (Attr) attributes.item(j);
        if (attribute.getLocalName().equals("Id")) {
          element.setIdAttributeNode(attribute, true);
        }
      }
    }
  }
}
