package kz.ruqsat.bench;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.util.Arrays;

/** Verification of a Kazakh signature with BouncyCastle's signer, curve and hash. */
final class PlainSignature extends SignatureSpi {

  private final ECDomainParameters domain;
  private final Digest digest;
  private final ECGOST3410Signer signer = new ECGOST3410Signer();

  PlainSignature(ASN1ObjectIdentifier curve, Digest digest) {
    this.domain = new ECDomainParameters(ECGOST3410NamedCurves.getByOIDX9(curve));
    this.digest = digest;
  }

  @Override
  protected void engineInitVerify(PublicKey key) {
    var point = ((ECPublicKey) key).getW();
    var ours = domain.getCurve().createPoint(point.getAffineX(), point.getAffineY());
    signer.init(false, new ECPublicKeyParameters(ours, domain));
    digest.reset();
  }

  @Override
  protected void engineInitSign(PrivateKey key) {
    throw new UnsupportedOperationException("Verification only");
  }

  @Override
  protected void engineUpdate(byte octet) {
    digest.update(octet);
  }

  @Override
  protected void engineUpdate(byte[] octets, int offset, int length) {
    digest.update(octets, offset, length);
  }

  @Override
  protected byte[] engineSign() {
    throw new UnsupportedOperationException("Verification only");
  }

  @Override
  protected boolean engineVerify(byte[] signature) {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    int size = signature.length / 2;
    byte[] bigEndian = Arrays.reverse(signature);
    BigInteger s = new BigInteger(1, bigEndian, 0, size);
    BigInteger r = new BigInteger(1, bigEndian, size, size);
    return signer.verifySignature(hash, r, s);
  }

  @Override
  @Deprecated
  protected void engineSetParameter(String name, Object value) {
    throw new UnsupportedOperationException("No parameters");
  }

  @Override
  @Deprecated
  protected Object engineGetParameter(String name) {
    throw new UnsupportedOperationException("No parameters");
  }
}
