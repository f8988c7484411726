package kz.ruqsat.eds.cms;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/**
 * Signatures over any octets in CMS, as NCALayer makes them. Safe for use by many threads; meant to
 * be made once and kept.
 */
public final class CmsSignatures {

  private final CmsVerifier verifier;
  private final CmsMaker maker;

  /**
   * @param primitives who does the arithmetic
   * @param limits how large a message may be
   * @param clock gives the time that signers claim
   */
  public CmsSignatures(Primitives primitives, CmsLimits limits, Clock clock) {
    this.verifier = new CmsVerifier(primitives, limits, CMSObjectIdentifiers.data.getId(), false);
    this.maker = new CmsMaker(primitives, clock);
  }

  /** Checks a message that encloses its content. Never throws for what a message may hold. */
  public SignedContent verify(byte[] message) {
    return verifier.verify(message);
  }

  /**
   * Checks a message against a content that came apart from it.
   *
   * @param content read to its end and not closed
   * @throws IOException if the content cannot be read
   */
  public SignedContent verify(byte[] message, InputStream content) throws IOException {
    return verifier.verify(message, content);
  }

  /**
   * Signs a content and encloses it.
   *
   * @return the message, DER
   * @throws kz.ruqsat.eds.SigningException if a key does not sign
   */
  public byte[] sign(byte[] content, List<Signer> signers) {
    return maker.sign(content, signers, true);
  }

  /**
   * Signs a content that will travel apart.
   *
   * @return the message, DER
   * @throws kz.ruqsat.eds.SigningException if a key does not sign
   */
  public byte[] signDetached(byte[] content, List<Signer> signers) {
    return maker.sign(content, signers, false);
  }

  /**
   * Adds a signature to a message; the earlier ones stay as they are.
   *
   * @param message with its content enclosed
   * @throws IllegalArgumentException if this is no such message
   * @throws kz.ruqsat.eds.SigningException if the key does not sign
   */
  public byte[] addSignature(byte[] message, Signer signer) {
    return maker.add(message, null, signer);
  }

  /**
   * Adds a signature to a detached message; the earlier ones stay as they are.
   *
   * @param message without a content
   * @param content what its signers signed
   * @throws IllegalArgumentException if this is no such message
   * @throws kz.ruqsat.eds.SigningException if the key does not sign
   */
  public byte[] addSignature(byte[] message, byte[] content, Signer signer) {
    return maker.add(message, content, signer);
  }

  /**
   * Puts a time stamp on every signature that has none (RFC 3161, appendix A).
   *
   * @param stamper gives a token over the value of a signature
   * @throws IOException if the stamper does
   * @throws IllegalArgumentException if this is no CMS message
   */
  public byte[] stamp(byte[] message, Stamper stamper) throws IOException {
    return maker.stamp(message, stamper);
  }

  /** Gives time stamps, for example a client of a time stamping authority. */
  @FunctionalInterface
  public interface Stamper {

    /**
     * A time stamp over the given octets.
     *
     * @return an RFC 3161 token, DER
     * @throws IOException if there is none to be had
     */
    byte[] stamp(byte[] octets) throws IOException;
  }
}
