package kz.ruqsat.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A tree in memory with all its nodes. */
final class StoredTree implements Nodes {

  private final Map<String, byte[]> nodes = new HashMap<>();
  private final GrowingTree tree = new GrowingTree();

  static byte[] leaf(int number) {
    return Hashes.leaf(("record " + number).getBytes(StandardCharsets.UTF_8));
  }

  void append(byte[] leafHash) {
    tree.append(leafHash, (level, index, hash) -> nodes.put(level + "/" + index, hash));
  }

  GrowingTree tree() {
    return tree;
  }

  @Override
  public byte[] hash(int level, long index) {
    return nodes.get(level + "/" + index);
  }
}
