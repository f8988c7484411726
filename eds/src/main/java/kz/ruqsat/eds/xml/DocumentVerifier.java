package kz.ruqsat.eds.xml;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks enveloped signatures from the last to the first, taking off each before the next. */
final class DocumentVerifier {

  /** Each signature costs a pass over the document, so their number is bounded. */
  private static final int MOST_SIGNATURES = 20;

  private final XmlParser parser;
  private final StructureCheck check;

  DocumentVerifier(XmlParser parser, StructureCheck check) {
    this.parser = parser;
    this.check = check;
  }

  SignedDocument verify(byte[] xml) {
    try {
      return verify(parser.parse(xml));
    } catch (Refusal refusal) {
      return SignedDocument.refused(refusal.verdict());
    }
  }

  SignedDocument verify(String xml) {
    try {
      return verify(parser.parse(xml));
    } catch (Refusal refusal) {
      return SignedDocument.refused(refusal.verdict());
    }
  }

  SignedDocument verifyCutOut(Element root) {
    Document alone = parser.newDocument();
    alone.appendChild(alone.importNode(root, true));
    alone.normalizeDocument(); // declares the namespaces that were declared further up
    try {
      return verify(alone);
    } catch (Refusal refusal) {
      return SignedDocument.refused(refusal.verdict());
    }
  }

  private SignedDocument verify(Document document) throws Refusal {
    List<Element> signatures = signatures(document.getDocumentElement());
    Deque<DocumentSignature> outcomes = new ArrayDeque<>();
    byte[] content = null;
    for (int i = signatures.size() - 1; i >= 0; i--) {
      OneSignature signature = new OneSignature(signatures.get(i));
      outcomes.addFirst(signature.check(document));
      content = signature.content;
    }
    return SignedDocument.of(List.copyOf(outcomes), content);
  }

  /** They must be the last elements of the root; deeper ones are part of what is signed. */
  private static List<Element> signatures(Element root) throws Refusal {
    List<Element> children = Elements.children(root);
    List<Element> found = Elements.children(root, XmlNames.DS, "Signature");
    if (found.isEmpty()) {
      throw Refusal.structure("no signature");
    }
    if (found.size() > MOST_SIGNATURES) {
      throw new Refusal(VerdictCode.TOO_LARGE, "more than " + MOST_SIGNATURES + " signatures");
    }
    if (!new ArrayList<>(children.subList(children.size() - found.size(), children.size()))
        .equals(found)) {
      throw Refusal.structure("signatures must be the last children of the root");
    }
    return found;
  }

  /** The check of one signature, with what is known of it so far. */
  private final class OneSignature {

    private final Element element;
    private X509Certificate signer;
    private byte[] value = new byte[0];
    private byte[] content;

    OneSignature(Element element) {
      this.element = element;
    }

    DocumentSignature check(Document document) {
      Verdict verdict = Verdict.VALID;
      try {
        SignatureStructure structure = SignatureStructure.of(element);
        value = structure.value();
        requireEnveloped(structure);
        signer = certificate(structure.keyInfo());
        check.value(structure, signer);
        element.getParentNode().removeChild(element);
        content = structure.content().apply(document);
        check.digest(structure, content);
      } catch (Refusal refusal) {
        verdict = refusal.verdict();
      }
      if (element.getParentNode() != null) {
        element.getParentNode().removeChild(element);
      }
      return new DocumentSignature(verdict, Optional.ofNullable(signer), value);
    }

    private void requireEnveloped(SignatureStructure structure) throws Refusal {
      if (!structure.uri().isEmpty()) {
        throw Refusal.structure("the signature must refer to the whole document");
      }
      List<String> transforms = structure.transforms();
      if (transforms.size() != 2
          || !transforms.get(0).equals(XmlNames.ENVELOPED)
          || transforms.get(1).equals(XmlNames.ENVELOPED)) {
        throw Refusal.algorithm("transforms must be enveloped-signature, then a canonical form");
      }
    }

    /** One certificate, so that there is no choice between the one checked and the one shown. */
    private X509Certificate certificate(Element keyInfo) throws Refusal {
      Element data = Elements.only(keyInfo, XmlNames.DS, "X509Data");
      return Certificates.read(Base64Text.in(Elements.only(data, XmlNames.DS, "X509Certificate")));
    }
  }
}
