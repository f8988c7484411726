package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Authority.Extensions;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** The keys a centre itself needs: root, issuing CA, OCSP responder and TSA; made or loaded. */
final class Foundation {

  private static final String ROOT = "root";
  private static final String CA = "ca";
  private static final int RSA_BITS = 2048;

  private final Primitives primitives;
  private final SignatureAlgorithm algorithm;
  private final Profile profile;
  private final Optional<PkiStore> store;
  private final Credential rootCredential;
  private final Credential caCredential;
  private final Credential ocspCredential;
  private final Credential tsaCredential;
  private final Authority root;
  private final Authority ca;

  /** Loads what the store has, makes the rest and keeps it there. */
  Foundation(
      Primitives primitives,
      SignatureAlgorithm algorithm,
      Profile profile,
      Optional<PkiStore> store,
      Instant now)
      throws GeneralSecurityException, IOException {
    this.primitives = primitives;
    this.algorithm = algorithm;
    this.profile = profile;
    this.store = store;
    Validity ofRoot = Validity.around(now, 3650, 7300);
    Validity ofCa = Validity.around(now, 1825, 5475);
    rootCredential = loadOr(ROOT, () -> selfSign("СЫНАҚ НЕГІЗГІ ОРТАЛЫҒЫ", ofRoot));
    root = authority(rootCredential);
    caCredential =
        loadOr(
            CA,
            () ->
                sign(root, rootCredential, CA, name("СЫНАҚ ОРТАЛЫҒЫ"), ofCa, profile.issuingCa()));
    ca = authority(caCredential);
    ocspCredential = loadOr("ocsp", () -> service("ocsp", ofCa, profile.ocspResponder()));
    tsaCredential = loadOr("tsa", () -> service("tsa", ofCa, profile.timeStampingAuthority()));
  }

  SignatureAlgorithm algorithm() {
    return algorithm;
  }

  Credential rootCredential() {
    return rootCredential;
  }

  Credential caCredential() {
    return caCredential;
  }

  Authority root() {
    return root;
  }

  Authority ca() {
    return ca;
  }

  OcspResponder ocspResponder(Clock clock) throws GeneralSecurityException {
    return new OcspResponder(ca, caCredential, ocspCredential, clock);
  }

  TimeStampingAuthority timeStampingAuthority(Clock clock) {
    return new TimeStampingAuthority(primitives, algorithm, tsaCredential, clock);
  }

  /** A user's certificate, for signing documents or else for logging in. */
  Credential issue(String alias, Holder holder, Validity validity, boolean signs)
      throws GeneralSecurityException, IOException {
    Extensions extensions =
        signs ? profile.signing(algorithm, holder) : profile.authentication(algorithm, holder);
    return sign(ca, caCredential, alias, holder.subject(), validity, extensions);
  }

  void saveRegistries() throws IOException {
    if (store.isPresent()) {
      store.get().saveRegistry(ROOT, root.registry());
      store.get().saveRegistry(CA, ca.registry());
    }
  }

  private interface Making {
    Credential make() throws GeneralSecurityException, IOException;
  }

  private Credential loadOr(String alias, Making making)
      throws GeneralSecurityException, IOException {
    if (store.isEmpty()) {
      return making.make();
    }
    Optional<Credential> kept = store.get().load(alias);
    if (kept.isPresent()) {
      return kept.get();
    }
    Credential made = making.make();
    store.get().save(made);
    return made;
  }

  private Credential selfSign(String commonName, Validity validity)
      throws GeneralSecurityException, IOException {
    KeyPair keys = keyPair();
    X500Name name = name(commonName);
    X509Certificate certificate =
        new Authority(primitives, algorithm, name, keys, new Registry())
            .issue(name, keys, validity, profile.root());
    return new Credential(ROOT, keys.getPrivate(), List.of(certificate));
  }

  private Credential service(String alias, Validity validity, Extensions extensions)
      throws GeneralSecurityException, IOException {
    return sign(ca, caCredential, alias, name("СЫНАҚ " + alias), validity, extensions);
  }

  private Credential sign(
      Authority issuer,
      Credential above,
      String alias,
      X500Name subject,
      Validity validity,
      Extensions extensions)
      throws GeneralSecurityException, IOException {
    KeyPair keys = keyPair();
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(issuer.issue(subject, keys, validity, extensions));
    chain.addAll(above.chain());
    return new Credential(alias, keys.getPrivate(), chain);
  }

  private Authority authority(Credential credential) throws GeneralSecurityException, IOException {
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(credential.certificate());
    SubjectPublicKeyInfo key = holder.getSubjectPublicKeyInfo();
    KeyPair keys = new KeyPair(primitives.publicKey(key), credential.privateKey());
    Registry registry =
        store.isPresent() ? store.get().loadRegistry(credential.alias()) : new Registry();
    return new Authority(primitives, algorithm, holder.getSubject(), keys, registry);
  }

  private KeyPair keyPair() throws GeneralSecurityException {
    KeyPairGenerator generator = primitives.keyPairGenerator(algorithm.keyOid());
    if (algorithm == SignatureAlgorithm.RSA_SHA256) {
      generator.initialize(RSA_BITS);
    }
    return generator.generateKeyPair();
  }

  private X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.CN, commonName + " (" + algorithm + ")")
        .addRDN(BCStyle.C, "KZ")
        .build();
  }
}
