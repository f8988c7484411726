package kz.ruqsat.eds.tsp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.Transport;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;

/**
 * Asks a time stamping authority. The token is checked before it is handed on; whether its
 * authority is trusted is not.
 */
public final class TimeStampClient implements CmsSignatures.Stamper {

  private static final int LARGEST_ANSWER = 256 * 1024;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BITS = 64;

  private final Primitives primitives;
  private final Transport transport;
  private final URI address;
  private final SignatureAlgorithm imprint;
  private final TimeStampVerifier verifier;

  /**
   * @param primitives who does the arithmetic
   * @param transport how the authority is reached
   * @param address of the authority, for example {@code http://tsp.pki.gov.kz}
   * @param imprint whose digest the octets are sent as; the NUC RK takes all three
   */
  public TimeStampClient(
      Primitives primitives, Transport transport, URI address, SignatureAlgorithm imprint) {
    this.primitives = primitives;
    this.transport = transport;
    this.address = address;
    this.imprint = imprint;
    this.verifier = new TimeStampVerifier(primitives);
  }

  /**
   * A checked time stamp over the given octets; only their digest leaves this machine.
   *
   * @return the token, DER
   * @throws IOException if the authority does not answer, refuses, or answers something else
   */
  @Override
  public byte[] stamp(byte[] octets) throws IOException {
    BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM);
    byte[] answer =
        transport.post(
            address, "application/timestamp-query", request(octets, nonce), LARGEST_ANSWER);
    byte[] token = token(answer);
    TimeStamp stamp = verifier.verify(token, octets, nonce);
    if (!stamp.verdict().isValid()) {
      throw new IOException("unusable time stamp: " + stamp.verdict().detail());
    }
    return token;
  }

  private byte[] request(byte[] octets, BigInteger nonce) throws IOException {
    try {
      byte[] digest = primitives.digest(imprint.digestOid()).digest(octets);
      return new TimeStampReq(
              new MessageImprint(AlgorithmIdentifiers.digest(imprint), digest),
              null,
              new ASN1Integer(nonce),
              ASN1Boolean.TRUE,
              null)
          .getEncoded(ASN1Encoding.DER);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] token(byte[] answer) throws IOException {
    try {
      TimeStampResp response = TimeStampResp.getInstance(answer);
      int status = response.getStatus().getStatusObject().intValueExact();
      if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
        throw new IOException("the authority refuses: status " + status);
      }
      return response.getTimeStampToken().getEncoded();
    } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
      throw new IOException("not a time stamp response", e);
    }
  }
}
