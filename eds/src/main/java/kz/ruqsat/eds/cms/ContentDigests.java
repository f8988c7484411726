package kz.ruqsat.eds.cms;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.Primitives;

/** The digests of a content by every algorithm that is needed, in one pass over it. */
final class ContentDigests {

  private static final int BUFFER = 64 * 1024;

  private final Map<SignatureAlgorithm, byte[]> values = new EnumMap<>(SignatureAlgorithm.class);

  /**
   * Reads the content to its end.
   *
   * @param algorithms those whose digests are needed
   */
  ContentDigests(
      Primitives primitives, InputStream content, Collection<SignatureAlgorithm> algorithms)
      throws IOException {
    Map<SignatureAlgorithm, MessageDigest> digests = new EnumMap<>(SignatureAlgorithm.class);
    for (SignatureAlgorithm algorithm : algorithms) {
      try {
        digests.putIfAbsent(algorithm, primitives.digest(algorithm.digestOid()));
      } catch (NoSuchAlgorithmException e) {
        continue; // of() will say so to the one signer who needs it
      }
    }
    byte[] buffer = new byte[BUFFER];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      for (MessageDigest digest : digests.values()) {
        digest.update(buffer, 0, n);
      }
    }
    digests.forEach((algorithm, digest) -> values.put(algorithm, digest.digest()));
  }

  byte[] of(SignatureAlgorithm algorithm) throws Refusal {
    byte[] value = values.get(algorithm);
    if (value == null) {
      throw Refusal.algorithm("no digest for " + algorithm);
    }
    return value;
  }
}
