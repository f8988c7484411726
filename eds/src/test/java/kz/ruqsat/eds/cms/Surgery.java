package kz.ruqsat.eds.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Takes CMS messages apart and puts them together in ways that no honest tool would. */
final class Surgery {

  private Surgery() {}

  static SignedData open(byte[] message) {
    return SignedData.getInstance(ContentInfo.getInstance(message).getContent());
  }

  static byte[] close(SignedData data) {
    try {
      return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SignerInfo> signers(byte[] message) {
    List<SignerInfo> signers = new ArrayList<>();
    open(message).getSignerInfos().forEach(it -> signers.add(SignerInfo.getInstance(it)));
    return signers;
  }

  static byte[] withSigners(byte[] message, List<? extends ASN1Encodable> signers) {
    SignedData data = open(message);
    return close(
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            data.getCertificates(),
            data.getCRLs(),
            set(signers)));
  }

  static byte[] withCertificates(byte[] message, List<? extends ASN1Encodable> certificates) {
    SignedData data = open(message);
    return close(
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            certificates == null ? null : set(certificates),
            data.getCRLs(),
            data.getSignerInfos()));
  }

  static byte[] withContent(byte[] message, byte[] content) {
    SignedData data = open(message);
    ContentInfo inner =
        new ContentInfo(
            data.getEncapContentInfo().getContentType(),
            content == null ? null : new BEROctetString(content));
    return withInner(message, inner);
  }

  static byte[] withInner(byte[] message, ContentInfo inner) {
    SignedData data = open(message);
    return close(
        new SignedData(
            data.getDigestAlgorithms(),
            inner,
            data.getCertificates(),
            data.getCRLs(),
            data.getSignerInfos()));
  }

  static SignerInfo withAlgorithms(
      SignerInfo signer, AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
    return new SignerInfo(
        signer.getSID(),
        digest,
        signer.getAuthenticatedAttributes(),
        signature,
        signer.getEncryptedDigest(),
        signer.getUnauthenticatedAttributes());
  }

  static SignerInfo withValue(SignerInfo signer, byte[] value) {
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        new DEROctetString(value),
        signer.getUnauthenticatedAttributes());
  }

  static SignerInfo withSignedAttributes(SignerInfo signer, ASN1Set attributes) {
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        attributes,
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        signer.getUnauthenticatedAttributes());
  }

  static SignerInfo withAttribute(SignerInfo signer, UnaryOperator<Attribute> change) {
    ASN1EncodableVector changed = new ASN1EncodableVector();
    for (ASN1Encodable element : signer.getAuthenticatedAttributes()) {
      Attribute attribute = change.apply(Attribute.getInstance(element));
      if (attribute != null) {
        changed.add(attribute);
      }
    }
    return withSignedAttributes(signer, new DERSet(changed));
  }

  static DERSet set(List<? extends ASN1Encodable> elements) {
    return new DERSet(elements.toArray(ASN1Encodable[]::new));
  }
}
