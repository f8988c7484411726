package kz.ruqsat.eds.gost.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;

/** Our hashes agree with BouncyCastle's, however a message comes in. */
class BlockDigestTest {

  private enum Hash {
    GOST_34311(Gost34311::new, () -> new GOST3411Digest(GOST28147Engine.getSBox("D-Test"))),
    STREEBOG_512(Streebog512::new, GOST3411_2012_512Digest::new);

    private final Supplier<BlockDigest> ours;
    private final Supplier<Digest> bouncyCastle;

    Hash(Supplier<BlockDigest> ours, Supplier<Digest> bouncyCastle) {
      this.ours = ours;
      this.bouncyCastle = bouncyCastle;
    }

    byte[] expected(byte[] message) {
      return hash(bouncyCastle.get(), message);
    }
  }

  @Property(tries = 4000)
  void agreesOnAnyMessage(@ForAll Hash hash, @ForAll byte[] message) {
    assertArrayEquals(hash.expected(message), hash(hash.ours.get(), message));
  }

  /** Ones everywhere, so that every carry of the checksum is carried on. */
  @Property(tries = 600)
  void agreesOnOnes(@ForAll Hash hash, @ForAll @IntRange(max = 300) int length) {
    byte[] message = new byte[length];
    Arrays.fill(message, (byte) -1);
    assertArrayEquals(hash.expected(message), hash(hash.ours.get(), message));
  }

  @Property(tries = 1000)
  void piecesMakeTheSameHashAsTheWhole(
      @ForAll Hash hash, @ForAll List<byte[]> pieces, @ForAll byte single) {
    BlockDigest inPieces = hash.ours.get();
    BlockDigest octetByOctet = hash.ours.get();
    byte[] whole = new byte[0];
    for (byte[] piece : pieces) {
      inPieces.update(piece, 0, piece.length);
      inPieces.update(single);
      whole = org.bouncycastle.util.Arrays.concatenate(whole, piece, new byte[] {single});
    }
    for (byte octet : whole) {
      octetByOctet.update(octet);
    }
    byte[] expected = hash.expected(whole);
    assertArrayEquals(expected, hash(inPieces, new byte[0]));
    assertArrayEquals(expected, hash(octetByOctet, new byte[0]));
  }

  @Property(tries = 500)
  void aCopyGoesOnByItselfAndAUsedDigestStartsAnew(
      @ForAll Hash hash, @ForAll byte[] first, @ForAll byte[] second) {
    BlockDigest digest = hash.ours.get();
    digest.update(first, 0, first.length);
    BlockDigest copy = digest.copy();
    byte[] both = org.bouncycastle.util.Arrays.concatenate(first, second);
    assertArrayEquals(hash.expected(both), hash(copy, second));
    assertArrayEquals(hash.expected(first), hash(digest, new byte[0]));
    assertArrayEquals(hash.expected(second), hash(digest, second));
  }

  @Property(tries = 20)
  void agreesOnLongMessagesAtAnyOffset(@ForAll Hash hash, @ForAll Random random) {
    byte[] message = new byte[100_000 + random.nextInt(1000)];
    random.nextBytes(message);
    int offset = random.nextInt(100);
    byte[] part = Arrays.copyOfRange(message, offset, message.length);
    BlockDigest digest = hash.ours.get();
    digest.update(message, offset, part.length);
    assertArrayEquals(hash.expected(part), hash(digest, new byte[0]));
    assertEquals(hash.bouncyCastle.get().getDigestSize(), digest.getDigestSize());
  }

  private static byte[] hash(Digest digest, byte[] message) {
    digest.update(message, 0, message.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }
}
