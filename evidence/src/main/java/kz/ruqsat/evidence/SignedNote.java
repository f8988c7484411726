package kz.ruqsat.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it, as in C2SP signed-note.
 *
 * @param text the text, every line ended
 * @param signatures lines {@code — name base64}, not ended
 */
public record SignedNote(String text, List<String> signatures) {

  private static final String BETWEEN = "\n\n";
  private static final String DASH = "\u2014 ";
  private static final int ID_LENGTH = 4;

  public SignedNote {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("the text of a note ends with a newline");
    }
    signatures = List.copyOf(signatures);
  }

  /**
   * Signs a text.
   *
   * @param name the public half, for name and id
   * @throws GeneralSecurityException if the key can not sign
   */
  public static SignedNote sign(String text, PrivateKey key, NoteKey name)
      throws GeneralSecurityException {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(key);
    signer.update(text.getBytes(StandardCharsets.UTF_8));
    byte[] signature = signer.sign();
    byte[] withId = Arrays.copyOf(name.id(), ID_LENGTH + signature.length);
    System.arraycopy(signature, 0, withId, ID_LENGTH, signature.length);
    return new SignedNote(
        text, List.of(DASH + name.name() + ' ' + Base64.getEncoder().encodeToString(withId)));
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static SignedNote parse(String note) {
    int at = note.lastIndexOf(BETWEEN);
    if (at < 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("a note is a text, an empty line and signatures");
    }
    List<String> lines = note.substring(at + BETWEEN.length()).lines().toList();
    if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(DASH))) {
      throw new IllegalArgumentException("a signature begins with a dash");
    }
    return new SignedNote(note.substring(0, at + 1), lines);
  }

  /** Whether the key signed the note; signatures of others are passed over. */
  public boolean isSignedBy(NoteKey key) {
    return signatures.stream()
        .map(line -> signature(line, key))
        .flatMap(Optional::stream)
        .anyMatch(signature -> key.verifies(text, signature));
  }

  private static Optional<byte[]> signature(String line, NoteKey key) {
    String prefix = DASH + key.name() + ' ';
    if (!line.startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      byte[] withId = Base64.getDecoder().decode(line.substring(prefix.length()));
      return withId.length > ID_LENGTH
              && Arrays.equals(withId, 0, ID_LENGTH, key.id(), 0, ID_LENGTH)
          ? Optional.of(Arrays.copyOfRange(withId, ID_LENGTH, withId.length))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The written form. */
  @Override
  public String toString() {
    return text + '\n' + String.join("\n", signatures) + '\n';
  }
}
