package kz.ruqsat.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of contents, in lower-case hexadecimal digits. */
public final class Sha256 {

  private Sha256() {}

  /** A digest to be fed piece by piece. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest of contents one after another; null counts as none. */
  public static String hex(byte[]... contents) {
    MessageDigest digest = begin();
    for (byte[] content : contents) {
      if (content != null) {
        digest.update(content);
      }
    }
    return hex(digest);
  }

  /** What was fed so far. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
