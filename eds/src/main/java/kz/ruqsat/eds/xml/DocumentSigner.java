package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.xml.TagScanner.Kind;
import kz.ruqsat.eds.xml.TagScanner.Tag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts an enveloped signature into a document, as the last child of its root. */
final class DocumentSigner {

  private static final Canonicalization CONTENT = Canonicalization.INCLUSIVE_WITH_COMMENTS;

  private final XmlParser parser;
  private final SignatureMaker maker;

  DocumentSigner(XmlParser parser, SignatureMaker maker) {
    this.parser = parser;
    this.maker = maker;
  }

  byte[] sign(byte[] xml, Signer signer) {
    try {
      Document document = parser.parse(xml);
      Element root = document.getDocumentElement();
      SignatureMaker.Reference reference =
          new SignatureMaker.Reference(
              Canonicalization.INCLUSIVE,
              signedInfoStart(root),
              "",
              List.of(XmlNames.ENVELOPED, CONTENT.uri()));
      String keyInfo =
          "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
              + TokenText.base64(signer.certificate())
              + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>";
      String signature = maker.sign(signer, reference, CONTENT.apply(document, ""), "", keyInfo);
      Charset encoding = XmlParser.encodingOf(document);
      return insert(new String(xml, encoding), root.getNodeName(), signature).getBytes(encoding);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
  }

  /** Inclusive canonical form repeats what the root declares; an empty element shows what. */
  private static String signedInfoStart(Element root) throws Refusal {
    Document document = root.getOwnerDocument();
    Element signature = document.createElementNS(XmlNames.DS, "ds:Signature");
    signature.setAttributeNS(XmlNames.XMLNS, "xmlns:ds", XmlNames.DS);
    Element info = document.createElementNS(XmlNames.DS, "ds:SignedInfo");
    signature.appendChild(info);
    root.appendChild(signature);
    String empty = new String(Canonicalization.INCLUSIVE.apply(info, ""), UTF_8);
    root.removeChild(signature);
    return empty.substring(0, empty.length() - "</ds:SignedInfo>".length());
  }

  private static String insert(String text, String rootName, String signature) {
    TagScanner tags = new TagScanner(text);
    Tag end = tags.next();
    while (end.depth() != 0 || end.kind() == Kind.OPEN) {
      end = tags.next();
    }
    StringBuilder edited = new StringBuilder(text.length() + signature.length() + 100).append(text);
    if (end.kind() == Kind.EMPTY) {
      edited.replace(end.end() - 2, end.end(), ">" + signature + "</" + rootName + ">");
    } else {
      edited.insert(end.start(), signature);
    }
    return edited.toString();
  }
}
