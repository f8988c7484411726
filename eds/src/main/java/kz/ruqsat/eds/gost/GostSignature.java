package kz.ruqsat.eds.gost;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import kz.ruqsat.eds.gost.digest.BlockDigest;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.util.Arrays;

/**
 * A signature of the NUC RK: r and s, each little endian, 64 octets (2004) or 128 octets (2015) in
 * all. This is the octet by octet reversal of what RFC 4491 and RFC 9215 write.
 *
 * <p>Signing stays with BouncyCastle's arithmetic, which takes care of the private key.
 */
final class GostSignature extends SignatureSpi {

  private final GostScheme scheme;
  private final BlockDigest digest;
  private GostPrivateKey signer;
  private GostPublicKey verifier;

  GostSignature(GostScheme scheme) {
    this.scheme = scheme;
    this.digest = scheme.newDigest();
  }

  @Override
  protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
    verifier = new GostKeyFactory(scheme).publicKey(key);
    signer = null;
    digest.reset();
  }

  @Override
  protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
    signer = new GostKeyFactory(scheme).privateKey(key);
    verifier = null;
    digest.reset();
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
    CipherParameters key = signer.parameters();
    if (appRandom != null) {
      key = new ParametersWithRandom(key, appRandom);
    }
    ECGOST3410Signer gost = new ECGOST3410Signer();
    gost.init(true, key);
    BigInteger[] rs = gost.generateSignature(hash());
    return Arrays.concatenate(
        LittleEndian.write(rs[0], scheme.octets()), LittleEndian.write(rs[1], scheme.octets()));
  }

  @Override
  protected boolean engineVerify(byte[] signature) {
    byte[] hash = hash();
    int size = scheme.octets();
    if (signature == null || signature.length != 2 * size) {
      return false;
    }
    BigInteger r = LittleEndian.read(signature, 0, size);
    BigInteger s = LittleEndian.read(signature, size, size);
    return GostVerification.holds(verifier, hash, r, s);
  }

  /** Ends the message and makes the digest ready for the next one. */
  private byte[] hash() {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  @Override
  protected void engineSetParameter(AlgorithmParameterSpec parameters)
      throws InvalidAlgorithmParameterException {
    if (parameters != null) {
      throw new InvalidAlgorithmParameterException(scheme.keyName() + " has fixed parameters");
    }
  }

  @Override
  protected AlgorithmParameters engineGetParameters() {
    return null;
  }

  @Override
  @Deprecated
  protected void engineSetParameter(String name, Object value) {
    throw new InvalidParameterException(scheme.keyName() + " has fixed parameters");
  }

  @Override
  @Deprecated
  protected Object engineGetParameter(String name) {
    return null;
  }
}
