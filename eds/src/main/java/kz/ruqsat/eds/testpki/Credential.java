package kz.ruqsat.eds.testpki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.ruqsat.eds.Signer;

/**
 * A private key with its certificate and the certificates above it.
 *
 * @param alias the name in the key store
 * @param privateKey the key
 * @param chain the certificate of the key first, the root last
 */
public record Credential(String alias, PrivateKey privateKey, List<X509Certificate> chain) {

  public Credential {
    chain = List.copyOf(chain);
  }

  /** The certificate of the key. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** The same key as the signing code takes it. */
  public Signer signer() {
    return new Signer(privateKey, certificate());
  }

  /** Names the holder and keeps the key to itself. */
  @Override
  public String toString() {
    return "Credential[" + alias + "]";
  }
}
