package kz.ruqsat.eds.testpki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.x500.X500Name;

/** Issues certificates that no centre would. */
public final class Forger {

  private Forger() {}

  /** A certificate for the key of one with the name and the roles of another, signed by itself. */
  public static X509Certificate promote(Signer owner, Holder as) throws Exception {
    KeyPair keys = new KeyPair(owner.certificate().getPublicKey(), owner.key());
    X500Name issuer =
        X500Name.getInstance(owner.certificate().getIssuerX500Principal().getEncoded());
    Profile profile = new Profile(new Addresses(java.net.URI.create("http://127.0.0.1/")));
    return new Authority(Primitives.open(), owner.algorithm(), issuer, keys, new Registry())
        .issue(
            as.subject(),
            keys,
            Sample.HEAD.validity(SharedPki.NOW),
            profile.signing(owner.algorithm(), as));
  }
}
