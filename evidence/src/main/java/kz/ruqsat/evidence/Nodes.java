package kz.ruqsat.evidence;

/** The complete nodes of a tree that only grows: they never change once they are there. */
@FunctionalInterface
public interface Nodes {

  /**
   * The hash over the leaves {@code index * 2^level} to {@code (index + 1) * 2^level - 1}.
   *
   * @param level 0 for leaves
   */
  byte[] hash(int level, long index);
}
