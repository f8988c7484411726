package kz.ruqsat.permit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Digests and random names. */
final class Digests {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int UNGUESSABLE_BYTES = 16;

  private Digests() {}

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 128 random bits, hexadecimal. */
  static String unguessable() {
    byte[] bytes = new byte[UNGUESSABLE_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
