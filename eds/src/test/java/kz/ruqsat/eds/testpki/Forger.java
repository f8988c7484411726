package kz.ruqsat.eds.testpki;

import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Authority.Extensions;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.NameConstraints;

/** Does with a centre's keys, and with others, what no centre would. */
public final class Forger {

  /** Answers in place of a service. */
  public interface Service {
    byte[] answer(byte[] request) throws Exception;
  }

  private Forger() {}

  /** A certificate for the key of one with the name and the roles of another, signed by itself. */
  public static X509Certificate promote(Signer owner, Holder as) throws Exception {
    KeyPair keys = new KeyPair(owner.certificate().getPublicKey(), owner.key());
    X500Name issuer =
        X500Name.getInstance(owner.certificate().getIssuerX500Principal().getEncoded());
    Profile profile = new Profile(new Addresses(URI.create("http://127.0.0.1/")));
    return new Authority(Primitives.open(), owner.algorithm(), issuer, keys, new Registry())
        .issue(
            as.subject(),
            keys,
            Sample.HEAD.validity(SharedPki.NOW),
            profile.signing(owner.algorithm(), as));
  }

  /** A certificate of the centre's CA that gives addresses of our choice. */
  public static X509Certificate pointingTo(TestPki pki, URI base) throws Exception {
    Holder holder = Sample.HEAD.holder();
    Extensions extensions = new Profile(new Addresses(base)).signing(pki.algorithm(), holder);
    return issue(pki, extensions).certificate();
  }

  /** An authority under the centre's that may issue for one name only. */
  public static X509Certificate constrainedAuthority(TestPki pki) throws Exception {
    return issue(
            pki,
            certificate -> {
              certificate.addExtension(
                  Extension.basicConstraints, true, new BasicConstraints(true));
              certificate.addExtension(
                  Extension.nameConstraints,
                  true,
                  new NameConstraints(
                      new GeneralSubtree[] {
                        new GeneralSubtree(
                            new GeneralName(new X500Name("C=KZ,O=Only")), BigInteger.ZERO, null)
                      },
                      null));
            })
        .certificate();
  }

  /** A responder of the centre with or without delegation and id-pkix-ocsp-nocheck. */
  public static Credential responder(TestPki pki, boolean delegated, boolean noCheck)
      throws Exception {
    return issue(
        pki,
        certificate -> {
          if (delegated) {
            certificate.addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
          }
          if (noCheck) {
            certificate.addExtension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
          }
        });
  }

  /** The CA's own credential, for it may answer itself. */
  public static Credential authority(TestPki pki) {
    return pki.foundation().caCredential();
  }

  /** The centre's books, answered from with the key of somebody and at another time. */
  public static Service ocsp(TestPki pki, Credential somebody, Clock clock) throws Exception {
    Foundation centre = pki.foundation();
    return new OcspResponder(centre.ca(), centre.caCredential(), somebody, clock)::answer;
  }

  /** The centre's own responder at another time. */
  public static Service ocsp(TestPki pki, Clock clock) throws Exception {
    return pki.foundation().ocspResponder(clock)::answer;
  }

  /** Full list at one moment of the clock, deltas to it at later ones. */
  public static Lists lists(TestPki pki, Clock clock) {
    return new Lists(new RevocationLists(pki.foundation().ca(), clock, Duration.ofDays(3650)));
  }

  /** Lists that are published once and never again. */
  public static final class Lists {
    private final RevocationLists lists;

    private Lists(RevocationLists lists) {
      this.lists = lists;
    }

    public byte[] full() throws Exception {
      return lists.full();
    }

    public byte[] delta() throws Exception {
      return lists.delta();
    }
  }

  private static Credential issue(TestPki pki, Extensions extensions) throws Exception {
    Foundation centre = pki.foundation();
    Credential keys =
        centre.issue("forged", Sample.HEAD.holder(), Sample.HEAD.validity(SharedPki.NOW), true);
    X509Certificate certificate =
        centre
            .ca()
            .issue(
                Sample.HEAD.holder().subject(),
                new KeyPair(keys.certificate().getPublicKey(), keys.privateKey()),
                Sample.HEAD.validity(SharedPki.NOW),
                extensions);
    return new Credential("forged", keys.privateKey(), List.of(certificate));
  }
}
