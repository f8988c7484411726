package kz.ruqsat.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The gateway's key for checkpoints: the operator's file, or in demo mode one made once. */
@ApplicationScoped
public class SealKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  @Inject
  @ConfigProperty(name = "ruqsat.seal.name")
  private String name;

  @Inject
  @ConfigProperty(name = "ruqsat.seal.key")
  private Optional<Path> file;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  private Path data;

  private PrivateKey secret;
  private byte[] open;

  /** For the container. */
  protected SealKey() {}

  SealKey(String name, PrivateKey secret) {
    this.name = name;
    use(secret);
  }

  @PostConstruct
  void load() {
    try {
      if (file.isPresent()) {
        use(read(file.get()));
      } else if (demo) {
        use(read(demoFile()));
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("the key of ruqsat.seal.key can not be used", e);
    }
  }

  /** Whether there is a key. */
  public boolean isPresent() {
    return secret != null;
  }

  /** The first line of the checkpoints of a log. */
  public String origin(String log) {
    return name + '/' + log;
  }

  /** The key that verifies the checkpoints of a log, if there is one. */
  public Optional<NoteKey> verifier(String log) {
    return isPresent() ? Optional.of(new NoteKey(origin(log), open)) : Optional.empty();
  }

  SignedNote sign(String log, String text) {
    try {
      return SignedNote.sign(text, secret, verifier(log).orElseThrow());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the checkpoint can not be signed", e);
    }
  }

  private void use(PrivateKey key) {
    byte[] seed =
        ((EdECPrivateKey) key)
            .getBytes()
            .orElseThrow(() -> new IllegalArgumentException("the key can not be read"));
    this.open = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
    this.secret = key;
  }

  private static PrivateKey read(Path pem) throws IOException, GeneralSecurityException {
    String text = Files.readString(pem);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(pem + " is not a PKCS#8 key in PEM");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(text.substring(from + BEGIN.length(), to));
    return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private Path demoFile() throws IOException, GeneralSecurityException {
    Path made = data.resolve("seal.pem");
    if (!Files.exists(made)) {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
      Files.createDirectories(data);
      Files.writeString(made, BEGIN + '\n' + text + '\n' + END + '\n');
    }
    return made;
  }
}
