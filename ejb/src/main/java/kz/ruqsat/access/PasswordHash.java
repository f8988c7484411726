package kz.ruqsat.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashes with Argon2id, in the usual text form {@code
 * $argon2id$v=19$m=…,t=…,p=…$salt$hash} (RFC 9106; parameters after the OWASP password storage
 * recommendation).
 */
public final class PasswordHash {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

  private PasswordHash() {}

  /** The hash to store for a password. */
  public static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = argon2(password, salt, MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB,
            ITERATIONS,
            LANES,
            ENCODER.encodeToString(salt),
            ENCODER.encodeToString(hash));
  }

  /**
   * Whether the password is the one that was hashed.
   *
   * @throws IllegalArgumentException when the stored text is no Argon2id hash
   */
  public static boolean matches(String password, String stored) {
    String[] parts = stored.split("[$]", -1);
    if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
      throw new IllegalArgumentException("not an Argon2id hash");
    }
    String[] cost = parts[3].split(",", -1);
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] expected = Base64.getDecoder().decode(parts[5]);
    byte[] actual =
        argon2(
            password,
            salt,
            number(cost[0], "m="),
            number(cost[1], "t="),
            number(cost[2], "p="),
            expected.length);
    return MessageDigest.isEqual(expected, actual);
  }

  private static int number(String part, String name) {
    if (!part.startsWith(name)) {
      throw new IllegalArgumentException("not an Argon2id hash");
    }
    return Integer.parseInt(part.substring(name.length()));
  }

  private static byte[] argon2(
      String password, byte[] salt, int memory, int iterations, int lanes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(iterations)
            .withParallelism(lanes)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
