package kz.ruqsat.eds.tsp;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsVerifier;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** Checks time stamp tokens. Safe for use by many threads. */
public final class TimeStampVerifier {

  /** A token is one signature and one certificate, some kilobytes. */
  private static final CmsLimits LIMITS = new CmsLimits(256 * 1024, 1, 10);

  private final Primitives primitives;
  private final CmsVerifier cms;

  /**
   * @param primitives who does the arithmetic
   */
  public TimeStampVerifier(Primitives primitives) {
    this.primitives = primitives;
    // the authority must have signed which certificate is its own (RFC 3161, 2.4.2)
    this.cms =
        new CmsVerifier(primitives, LIMITS, PKCSObjectIdentifiers.id_ct_TSTInfo.getId(), true);
  }

  /**
   * Checks a token. Never throws for what it may hold.
   *
   * @param token DER
   * @param stamped what it must be over
   */
  public TimeStamp verify(byte[] token, byte[] stamped) {
    return verify(token, stamped, null);
  }

  /**
   * The same for a fresh answer, which must carry our nonce: an old one is not to be played back.
   */
  TimeStamp verify(byte[] token, byte[] stamped, BigInteger nonce) {
    try {
      SignedContent signed = cms.verify(token);
      if (!signed.verdict().isValid()) {
        throw new Refusal(signed.verdict().code(), signed.verdict().detail());
      }
      X509Certificate authority = signed.signatures().get(0).signer().orElseThrow();
      requireTimeStampingOnly(authority);
      TSTInfo info = TSTInfo.getInstance(signed.content().orElseThrow());
      requireImprint(info.getMessageImprint(), stamped);
      if (nonce != null && !new ASN1Integer(nonce).equals(info.getNonce())) {
        throw Refusal.structure("the time stamp answers another request");
      }
      return TimeStamp.valid(time(info), authority);
    } catch (Refusal refusal) {
      return TimeStamp.refused(refusal.verdict());
    } catch (RuntimeException e) { // what a parser throws for rubbish is not defined
      return TimeStamp.refused(Refusal.structure("not a time stamp").verdict());
    }
  }

  /** One purpose and that critical (RFC 3161, 2.3): no other key can be talked into stamping. */
  private static void requireTimeStampingOnly(X509Certificate authority) throws Refusal {
    try {
      boolean critical =
          authority.getCriticalExtensionOIDs() != null
              && authority.getCriticalExtensionOIDs().contains(Extension.extendedKeyUsage.getId());
      if (!critical
          || !List.of(KeyPurposeId.id_kp_timeStamping.getId())
              .equals(authority.getExtendedKeyUsage())) {
        throw new Refusal(VerdictCode.KEY_USAGE, "not a key for time stamping alone");
      }
    } catch (CertificateParsingException e) {
      throw Refusal.structure("a certificate that cannot be read");
    }
  }

  private void requireImprint(MessageImprint imprint, byte[] stamped) throws Refusal {
    SignatureAlgorithm algorithm =
        AlgorithmIdentifiers.ofDigest(imprint.getHashAlgorithm())
            .orElseThrow(
                () ->
                    Refusal.algorithm(
                        "imprint by digest " + imprint.getHashAlgorithm().getAlgorithm()));
    try {
      byte[] digest = primitives.digest(algorithm.digestOid()).digest(stamped);
      if (!MessageDigest.isEqual(digest, imprint.getHashedMessage())) {
        throw new Refusal(VerdictCode.DIGEST_MISMATCH, "the time stamp is over something else");
      }
    } catch (GeneralSecurityException e) {
      throw Refusal.algorithm("not available: " + e.getMessage());
    }
  }

  private static Instant time(TSTInfo info) throws Refusal {
    try {
      return info.getGenTime().getDate().toInstant();
    } catch (ParseException e) {
      throw Refusal.structure("a time that cannot be read");
    }
  }
}
