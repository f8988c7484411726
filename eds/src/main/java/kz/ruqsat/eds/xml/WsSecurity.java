package kz.ruqsat.eds.xml;

import java.util.Objects;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;

/**
 * The transport signature of the gateway: {@code wsse:Security} in the header of a SOAP 1.1 or 1.2
 * message, with one signature over {@code soap:Body} and nothing else. Safe for use by many
 * threads; meant to be made once and kept.
 */
public final class WsSecurity {

  private final BodyVerifier verifier;
  private final BodySigner signer;

  /**
   * @param primitives who does the arithmetic
   * @param limits how large a message may be
   */
  public WsSecurity(Primitives primitives, XmlLimits limits) {
    XmlParser parser = new XmlParser(Objects.requireNonNull(limits));
    this.verifier = new BodyVerifier(parser, new StructureCheck(primitives));
    this.signer = new BodySigner(parser, new SignatureMaker(primitives));
  }

  /**
   * Checks the signature of a message as it was received. Never throws for what a message may hold.
   *
   * @param envelope the received octets
   * @param lookup where certificates are found that are only named by issuer and serial number
   */
  public SignedBody verify(byte[] envelope, CertificateLookup lookup) {
    return verifier.verify(envelope, lookup);
  }

  /**
   * Signs a message. Every octet of it stays as it is; the security header and, if the Body has
   * none, an identifier are put in between.
   *
   * @param envelope a SOAP message without a security header
   * @param signer who signs
   * @param form how the certificate is named
   * @return the octets to send, in the encoding of the given ones; they must not be touched any
   *     more
   * @throws IllegalArgumentException if this is no SOAP message, or one with a security header
   * @throws kz.ruqsat.eds.SigningException if the key does not sign
   */
  public byte[] sign(byte[] envelope, Signer signer, KeyInfoForm form) {
    return this.signer.sign(envelope, signer, form);
  }
}
