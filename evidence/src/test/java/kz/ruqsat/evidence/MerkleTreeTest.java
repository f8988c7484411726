package kz.ruqsat.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

  /** The leaves of the tests of Certificate Transparency, whose roots are well known. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void theRootsAreTheKnownOnes(int size, String root) {
    assertEquals(root, hex(known(size).tree().root()));
    assertEquals(root, hex(new Prover(known(8)).root(size)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 1;",
        "0; 8; 96a296d2 5f083f0a 6b47aaf2",
        "5; 8; bc1a0643 ca854ea1 d37ee418",
        "2; 3; fac54203",
        "1; 5; 6e340b9c 5f083f0a bc1a0643"
      })
  void thePathsAreTheKnownOnes(long index, long size, String beginnings) {
    List<byte[]> path = new Prover(known(8)).inclusion(index, size);

    assertEquals(beginnings == null ? "" : beginnings, beginnings(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; 1;",
        "1; 8; 96a296d2 5f083f0a 6b47aaf2",
        "6; 8; 0ebc5d34 ca854ea1 d37ee418",
        "2; 5; 5f083f0a bc1a0643"
      })
  void theConsistencyProofsAreTheKnownOnes(long first, long second, String beginnings) {
    List<byte[]> proof = new Prover(known(8)).consistency(first, second);

    assertEquals(beginnings == null ? "" : beginnings, beginnings(proof));
  }

  @Property
  void everyLeafOfEveryTreeIsProved(
      @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int any) {
    int index = any % size;
    StoredTree tree = numbered(size);
    List<byte[]> proof = new Prover(tree).inclusion(index, size);

    assertTrue(Proofs.includes(tree.hash(0, index), index, size, proof, tree.tree().root()));
  }

  @Property
  void anotherLeafPlaceSizeOrRootIsNotProved(
      @ForAll @IntRange(min = 2, max = 300) int size, @ForAll @IntRange(max = 299) int any) {
    int index = any % size;
    StoredTree tree = numbered(size);
    byte[] leaf = tree.hash(0, index);
    byte[] root = tree.tree().root();
    List<byte[]> proof = new Prover(tree).inclusion(index, size);

    assertFalse(Proofs.includes(Hashes.leaf(new byte[] {1}), index, size, proof, root));
    assertFalse(Proofs.includes(leaf, (index + 1) % size, size, proof, root));
    assertFalse(Proofs.includes(leaf, index, size, proof, Hashes.empty()));
    assertFalse(Proofs.includes(leaf, index, size, proof.subList(1, proof.size()), root));
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(root);
    assertFalse(Proofs.includes(leaf, index, size, longer, root));
  }

  @Property
  void everyTreeIsProvedToBeTheBeginningOfALaterOne(
      @ForAll @IntRange(min = 1, max = 300) int a, @ForAll @IntRange(min = 1, max = 300) int b) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    Prover prover = new Prover(numbered(second));
    byte[] older = numbered(first).tree().root();
    byte[] newer = numbered(second).tree().root();
    List<byte[]> proof = prover.consistency(first, second);

    assertTrue(Proofs.extend(first, older, second, newer, proof));
    assertFalse(Proofs.extend(first, Hashes.empty(), second, newer, proof));
    assertFalse(Proofs.extend(first, older, second, Hashes.empty(), proof));
  }

  @Property
  void aTreeIsContinuedFromItsNodes(
      @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(max = 200) int after) {
    StoredTree stored = numbered(before);
    GrowingTree continued = new GrowingTree(stored, before);
    for (int i = before; i < before + after; i++) {
      continued.append(StoredTree.leaf(i));
    }

    assertEquals(before + after, continued.size());
    assertArrayEquals(numbered(before + after).tree().root(), continued.root());
  }

  @Test
  void whatTheTreeHasNotIsNotProved() {
    Prover prover = new Prover(known(8));

    assertThrows(IllegalArgumentException.class, () -> prover.inclusion(8, 8));
    assertThrows(IllegalArgumentException.class, () -> prover.consistency(0, 8));
    assertThrows(IllegalArgumentException.class, () -> prover.consistency(8, 7));
  }

  private static StoredTree known(int size) {
    StoredTree tree = new StoredTree();
    LEAVES
        .subList(0, size)
        .forEach(leaf -> tree.append(Hashes.leaf(HexFormat.of().parseHex(leaf))));
    return tree;
  }

  private static StoredTree numbered(int size) {
    StoredTree tree = new StoredTree();
    for (int i = 0; i < size; i++) {
      tree.append(StoredTree.leaf(i));
    }
    return tree;
  }

  private static String beginnings(List<byte[]> hashes) {
    return String.join(" ", hashes.stream().map(hash -> hex(hash).substring(0, 8)).toList());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
