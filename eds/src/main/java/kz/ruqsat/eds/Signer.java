package kz.ruqsat.eds;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * One who signs: a private key and the certificate of its public half.
 *
 * @param key the private key; may live in a token, so nothing is assumed of it
 * @param certificate the certificate that goes out with the signature
 * @param algorithm how this key signs, given by the certificate
 */
public record Signer(PrivateKey key, X509Certificate certificate, SignatureAlgorithm algorithm) {

  public Signer {
    Objects.requireNonNull(key);
    Objects.requireNonNull(certificate);
    Objects.requireNonNull(algorithm);
  }

  /**
   * A signer with the algorithm of his certificate's key.
   *
   * @throws IllegalArgumentException if that key is of no admitted algorithm
   */
  public Signer(PrivateKey key, X509Certificate certificate) {
    this(
        key,
        certificate,
        SignatureAlgorithm.of(certificate)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no admitted algorithm for a key of "
                            + certificate.getPublicKey().getAlgorithm())));
  }

  /** Names the algorithm and the certificate's serial number only: no key, no person. */
  @Override
  public String toString() {
    return "Signer[" + algorithm + ", " + certificate.getSerialNumber() + "]";
  }
}
