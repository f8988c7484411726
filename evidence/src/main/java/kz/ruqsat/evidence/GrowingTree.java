package kz.ruqsat.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A tree that is appended to and remembers only what its root needs: one hash for each level. */
public final class GrowingTree {

  /** Takes every node that became complete. */
  @FunctionalInterface
  public interface Completed {
    /**
     * @param level 0 for leaves
     */
    void node(int level, long index, byte[] hash);
  }

  private final Deque<byte[]> peaks = new ArrayDeque<>();
  private long size;

  /** A tree without leaves. */
  public GrowingTree() {}

  /** The tree that the given nodes make up, to be continued. */
  public GrowingTree(Nodes nodes, long size) {
    this.size = size;
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if (((size >> level) & 1) == 1) {
        peaks.push(nodes.hash(level, (size >> level) - 1));
      }
    }
  }

  /** Appends a leaf. */
  public void append(byte[] leafHash, Completed completed) {
    long index = size;
    byte[] hash = leafHash;
    int level = 0;
    completed.node(level, index, hash);
    while ((index & 1) == 1) {
      hash = Hashes.node(peaks.pop(), hash);
      index >>= 1;
      level++;
      completed.node(level, index, hash);
    }
    peaks.push(hash);
    size++;
  }

  /** Appends a leaf of which only the root is of interest. */
  public void append(byte[] leafHash) {
    append(leafHash, (level, index, hash) -> {});
  }

  /** How many leaves it has. */
  public long size() {
    return size;
  }

  /** The hash over all leaves. */
  public byte[] root() {
    Iterator<byte[]> fromSmallest = peaks.iterator();
    if (!fromSmallest.hasNext()) {
      return Hashes.empty();
    }
    byte[] root = fromSmallest.next();
    while (fromSmallest.hasNext()) {
      root = Hashes.node(fromSmallest.next(), root);
    }
    return root;
  }
}
