package kz.ruqsat.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that checks signed notes, written {@code name+id+key} as in C2SP signed-note; Ed25519 only.
 *
 * @param name who signs, without spaces and plus signs
 * @param key the 32 bytes of the public key (RFC 8032)
 */
public record NoteKey(String name, byte[] key) {

  private static final byte ED25519 = 1;
  private static final byte[] X509_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");

  public NoteKey {
    if (name.isEmpty() || !name.matches("[^\\s+]+") || key.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("a key has a name without spaces or + and 32 bytes");
    }
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is not of that form, or its id is of another key
   */
  public static NoteKey parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a key is name+id+key");
    }
    byte[] typed = Base64.getDecoder().decode(parts[2]);
    if (typed.length != 1 + Hashes.LENGTH || typed[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
    NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the id is of another key");
    }
    return key;
  }

  /** Four bytes that tell which key signed. */
  public byte[] id() {
    var digest = Hashes.sha256();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(ED25519);
    return Arrays.copyOf(digest.digest(key), 4);
  }

  /** Whether a signature of the text was made with the private half. */
  public boolean verifies(String text, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey());
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509_HEADER, X509_HEADER.length + key.length);
    System.arraycopy(key, 0, encoded, X509_HEADER.length, key.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  /** The written form. */
  @Override
  public String toString() {
    byte[] typed = new byte[1 + key.length];
    typed[0] = ED25519;
    System.arraycopy(key, 0, typed, 1, key.length);
    return name
        + '+'
        + HexFormat.of().formatHex(id())
        + '+'
        + Base64.getEncoder().encodeToString(typed);
  }
}
