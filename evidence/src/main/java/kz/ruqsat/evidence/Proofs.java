package kz.ruqsat.evidence;

import java.util.Arrays;
import java.util.List;

/** Checks proofs (RFC 9162, 2.1.3.2 and 2.1.4.2); knows nothing of the tree but its roots. */
public final class Proofs {

  private Proofs() {}

  /** Whether a proof shows that a leaf is in the tree of that size and root. */
  public static boolean includes(
      byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] step : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hashes.node(step, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hashes.node(hash, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /** Whether a proof shows that the first tree is the beginning of the second. */
  public static boolean extend(
      long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
    if (first < 1 || first > second) {
      return false;
    }
    if (first == second) {
      return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
    }
    boolean whole = Long.bitCount(first) == 1;
    if (!whole && proof.isEmpty()) {
      return false;
    }
    int levels = Long.numberOfTrailingZeros(first);
    long node = (first - 1) >> levels;
    long last = (second - 1) >> levels;
    byte[] start = whole ? firstRoot : proof.get(0);
    byte[] older = start;
    byte[] newer = start;
    for (byte[] step : proof.subList(whole ? 0 : 1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        older = Hashes.node(step, older);
        newer = Hashes.node(step, newer);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        newer = Hashes.node(newer, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(older, firstRoot) && Arrays.equals(newer, secondRoot);
  }
}
