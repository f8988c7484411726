package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.SigningException;
import kz.ruqsat.eds.engine.Primitives;

/**
 * Writes {@code ds:Signature} as text. It is written in canonical form from the start, so what is
 * signed and what is sent are the same characters and no tree is needed. The prefix is {@code ds}
 * because readers in the field search for it literally.
 */
final class SignatureMaker {

  private final Primitives primitives;

  SignatureMaker(Primitives primitives) {
    this.primitives = primitives;
  }

  /**
   * What is said about the signed content.
   *
   * @param form canonical form of {@code ds:SignedInfo}
   * @param infoStart start tag of {@code ds:SignedInfo} in that form at its place in the document,
   *     which depends on the namespaces declared around it
   * @param uri URI of the reference
   * @param transforms URIs of the transforms that gave the content
   */
  record Reference(Canonicalization form, String infoStart, String uri, List<String> transforms) {}

  /**
   * Signs.
   *
   * @param content the canonical octets of what is signed
   * @param attributes attributes of {@code ds:Signature} with a leading space, or empty
   * @param keyInfo the whole element {@code ds:KeyInfo}
   * @return the whole element {@code ds:Signature}
   */
  String sign(
      Signer signer, Reference reference, byte[] content, String attributes, String keyInfo) {
    String info = info(signer, reference, Base64Text.of(digest(signer, content)));
    byte[] value = value(signer, (reference.infoStart() + info).getBytes(UTF_8));
    return "<ds:Signature xmlns:ds=\""
        + XmlNames.DS
        + "\""
        + attributes
        + "><ds:SignedInfo>"
        + info
        + "<ds:SignatureValue>"
        + Base64Text.of(value)
        + "</ds:SignatureValue>"
        + keyInfo
        + "</ds:Signature>";
  }

  /** {@code ds:SignedInfo} after its start tag. */
  private static String info(Signer signer, Reference reference, String digest) {
    StringBuilder text = new StringBuilder(1024);
    method(text, "CanonicalizationMethod", reference.form().uri());
    method(text, "SignatureMethod", signer.algorithm().xmlSignature());
    text.append("<ds:Reference URI=\"").append(reference.uri()).append("\"><ds:Transforms>");
    reference.transforms().forEach(uri -> method(text, "Transform", uri));
    text.append("</ds:Transforms>");
    method(text, "DigestMethod", signer.algorithm().xmlDigest());
    text.append("<ds:DigestValue>").append(digest).append("</ds:DigestValue>");
    return text.append("</ds:Reference></ds:SignedInfo>").toString();
  }

  private static void method(StringBuilder text, String name, String uri) {
    text.append("<ds:").append(name).append(" Algorithm=\"").append(uri);
    text.append("\"></ds:").append(name).append('>');
  }

  private byte[] digest(Signer signer, byte[] content) {
    try {
      return primitives.digest(signer.algorithm().digestOid()).digest(content);
    } catch (GeneralSecurityException e) {
      throw new SigningException("no digest for " + signer, e);
    }
  }

  private byte[] value(Signer signer, byte[] signedInfo) {
    try {
      Signature signature = primitives.signing(signer.algorithm(), signer.key());
      signature.update(signedInfo);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new SigningException("cannot sign with " + signer, e);
    }
  }
}
