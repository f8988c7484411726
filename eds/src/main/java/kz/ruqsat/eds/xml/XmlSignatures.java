package kz.ruqsat.eds.xml;

import java.util.Objects;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import org.w3c.dom.Element;

/**
 * The business signature: {@code ds:Signature} as the last child of the document it signs. Several
 * sign one after the other; each signature covers the document with all earlier ones in it. Safe
 * for use by many threads; meant to be made once and kept.
 */
public final class XmlSignatures {

  private final DocumentVerifier verifier;
  private final DocumentSigner signer;

  /**
   * @param primitives who does the arithmetic
   * @param limits how large a document may be
   */
  public XmlSignatures(Primitives primitives, XmlLimits limits) {
    XmlParser parser = new XmlParser(Objects.requireNonNull(limits));
    this.verifier = new DocumentVerifier(parser, new StructureCheck(primitives));
    this.signer = new DocumentSigner(parser, new SignatureMaker(primitives));
  }

  /**
   * Checks the signatures in a document as it was received. Never throws for what it may hold.
   *
   * @param document the received octets
   */
  public SignedDocument verify(byte[] document) {
    return verifier.verify(document);
  }

  /**
   * Checks the signatures in a document that travelled as text inside another. White space around
   * it and the encoding it declares are of no account.
   *
   * @param document the unescaped text
   */
  public SignedDocument verify(String document) {
    return verifier.verify(document.strip());
  }

  /**
   * Checks the signatures in a part of a message that was signed as a document of its own: the part
   * is cut out with the namespaces it uses and no others.
   *
   * @param root the root of the signed document, for example {@code data} in {@link
   *     SignedBody#element()}; it is left as it is
   */
  public SignedDocument verifyCutOut(Element root) {
    return verifier.verifyCutOut(root);
  }

  /**
   * Signs a document. Every octet of it stays as it is; the signature is put in before the end tag
   * of the root.
   *
   * @param document XML in any encoding that the JDK knows, signed by others before or not
   * @param signer who signs
   * @return the signed document, in the encoding of the given one
   * @throws IllegalArgumentException if this is not well-formed XML, or has a DTD
   * @throws kz.ruqsat.eds.SigningException if the key does not sign
   */
  public byte[] sign(byte[] document, Signer signer) {
    return this.signer.sign(document, signer);
  }
}
