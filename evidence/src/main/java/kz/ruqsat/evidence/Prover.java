package kz.ruqsat.evidence;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs (RFC 9162, 2.1.3.1 and 2.1.4.1), reading a handful of nodes for each. */
public final class Prover {

  private final Nodes nodes;

  /**
   * @param nodes of a tree at least as large as the proofs will ask for
   */
  public Prover(Nodes nodes) {
    this.nodes = nodes;
  }

  /** The root of the tree when it had that size. */
  public byte[] root(long size) {
    return size == 0 ? Hashes.empty() : range(0, size);
  }

  /**
   * Proves that a leaf is in the tree of a size.
   *
   * @throws IllegalArgumentException if the tree has no such leaf
   */
  public List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("a tree of " + size + " has no leaf " + index);
    }
    List<byte[]> path = new ArrayList<>();
    path(index, 0, size, path);
    return path;
  }

  /**
   * Proves that a tree is the beginning of a later one.
   *
   * @throws IllegalArgumentException if the first is empty or larger than the second
   */
  public List<byte[]> consistency(long first, long second) {
    if (first < 1 || first > second) {
      throw new IllegalArgumentException("a proof goes from 1 or more to as many or more");
    }
    List<byte[]> proof = new ArrayList<>();
    subproof(first, 0, second, true, proof);
    return proof;
  }

  private void path(long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(range(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(range(from, middle));
    }
  }

  private void subproof(long first, long from, long to, boolean known, List<byte[]> proof) {
    if (first == to) {
      if (!known) {
        proof.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (first <= middle) {
      subproof(first, from, middle, known, proof);
      proof.add(range(middle, to));
    } else {
      subproof(first, middle, to, false, proof);
      proof.add(range(from, middle));
    }
  }

  private byte[] range(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1 && from % length == 0) {
      int level = Long.numberOfTrailingZeros(length);
      return nodes.hash(level, from >> level);
    }
    long middle = from + split(length);
    return Hashes.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below a length. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
