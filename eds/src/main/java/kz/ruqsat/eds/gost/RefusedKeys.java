package kz.ruqsat.eds.gost;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jcajce.provider.util.AsymmetricKeyInfoConverter;

/** Keeps BouncyCastle from passing over a 256 bit key in silence. */
final class RefusedKeys implements AsymmetricKeyInfoConverter {

  @Override
  public PrivateKey generatePrivate(PrivateKeyInfo info) throws IOException {
    throw new IOException(RefusedService.message("private key"));
  }

  @Override
  public PublicKey generatePublic(SubjectPublicKeyInfo info) throws IOException {
    throw new IOException(RefusedService.message("public key"));
  }
}
