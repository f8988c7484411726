package kz.ruqsat.eds.xml;

import java.security.cert.X509Certificate;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks the signature over the Body of a SOAP message. */
final class BodyVerifier {

  private final XmlParser parser;
  private final StructureCheck check;

  BodyVerifier(XmlParser parser, StructureCheck check) {
    this.parser = parser;
    this.check = check;
  }

  SignedBody verify(byte[] xml, CertificateLookup lookup) {
    X509Certificate signer = null;
    try {
      Envelope envelope = Envelope.of(parser.parse(xml));
      Element security = envelope.security();
      SignatureStructure signature =
          SignatureStructure.of(Elements.only(security, XmlNames.DS, "Signature"));
      requireBody(signature, envelope.body());
      signer = new TokenReference(security, lookup).resolve(signature.keyInfo());
      check.value(signature, signer);
      byte[] content = signature.content().apply(envelope.body());
      check.digest(signature, content);
      envelope.root().removeChild(envelope.header()); // not signed, so not handed on
      return SignedBody.valid(signer, signature.value(), content, envelope.body());
    } catch (Refusal refusal) {
      return SignedBody.refused(refusal.verdict(), signer);
    }
  }

  /** The reference must lead to the Body that will be read, whatever else bears its identifier. */
  private static void requireBody(SignatureStructure signature, Element body) throws Refusal {
    List<String> ids = Ids.of(body);
    if (!ids.stream().map("#"::concat).anyMatch(signature.uri()::equals)) {
      throw Refusal.structure("the signature does not cover the Body");
    }
    Document document = body.getOwnerDocument();
    Ids.requireUnique(document, signature.uri().substring(1));
    if (signature.transforms().size() != 1 || !signature.content().method().isExclusive()) {
      throw Refusal.algorithm("the Body must be transformed by exclusive canonicalization alone");
    }
  }
}
