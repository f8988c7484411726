package kz.ruqsat.eds.gost.digest;

import org.bouncycastle.crypto.engines.GOST28147Engine;

/**
 * Four encryptions at once with the block cipher GOST 28147-89 and the S-box D-Test ("id-
 * GostR3411-94-TestParamSet" of RFC 4357), each with a key of its own. They do not depend on each
 * other, so that the processor can work on all four at the same time.
 */
final class Gost28147 {

  /** Octet by octet of a word, what the S-box and the rotation by 11 bits make of it. */
  private static final int[] TABLE = table();

  /** Eight words of each key, key after key. */
  private final int[] keys = new int[32];

  private final long[] encrypted = new long[4];

  private static int[] table() {
    byte[] box = GOST28147Engine.getSBox("D-Test");
    int[] table = new int[4 * 256];
    for (int octet = 0; octet < 4; octet++) {
      for (int value = 0; value < 256; value++) {
        int low = box[32 * octet + (value & 15)];
        int high = box[32 * octet + 16 + (value >> 4)];
        table[256 * octet + value] = Integer.rotateLeft(((high << 4) | low) << (8 * octet), 11);
      }
    }
    return table;
  }

  private static int round(int word) {
    return TABLE[word & 255]
        ^ TABLE[256 + ((word >>> 8) & 255)]
        ^ TABLE[512 + ((word >>> 16) & 255)]
        ^ TABLE[768 + (word >>> 24)];
  }

  /**
   * Sets key 0 to 3 to P(w) of RFC 5831, section 5.1: octet k of word i goes to octet i of key word
   * k. This transposes a square of octets in two rounds: pairs of octets first, then of pairs.
   */
  void setKey(int key, long w0, long w1, long w2, long w3) {
    long octets = 0x00FF00FF00FF00FFL;
    long even01 = (w0 & octets) | ((w1 & octets) << 8);
    long even23 = (w2 & octets) | ((w3 & octets) << 8);
    long odd01 = ((w0 >>> 8) & octets) | (w1 & ~octets);
    long odd23 = ((w2 >>> 8) & octets) | (w3 & ~octets);
    setKeyWords(8 * key, even01, even23);
    setKeyWords(8 * key + 1, odd01, odd23);
  }

  /** Sets every other key word from {@code first} on: they stand at bits 0, 16, 32 and 48. */
  private void setKeyWords(int first, long low, long high) {
    long pairs = 0x0000FFFF0000FFFFL;
    long words04 = (low & pairs) | ((high & pairs) << 16);
    long words26 = ((low >>> 16) & pairs) | (high & ~pairs);
    keys[first] = (int) words04;
    keys[first + 2] = (int) words26;
    keys[first + 4] = (int) (words04 >>> 32);
    keys[first + 6] = (int) (words26 >>> 32);
  }

  /** Encrypts four blocks, block i with key i; the result is in {@link #encrypted()}. */
  void encrypt(long[] blocks) {
    int[] k = keys;
    int a0 = (int) blocks[0];
    int a1 = (int) blocks[1];
    int a2 = (int) blocks[2];
    int a3 = (int) blocks[3];
    int b0 = (int) (blocks[0] >>> 32);
    int b1 = (int) (blocks[1] >>> 32);
    int b2 = (int) (blocks[2] >>> 32);
    int b3 = (int) (blocks[3] >>> 32);
    for (int round = 0; round < 32; round += 2) {
      // the key words come three times in order, then once in reverse
      int first = round < 24 ? round & 7 : 31 - round;
      int second = round < 24 ? first + 1 : first - 1;
      b0 ^= round(a0 + k[first]);
      b1 ^= round(a1 + k[8 + first]);
      b2 ^= round(a2 + k[16 + first]);
      b3 ^= round(a3 + k[24 + first]);
      a0 ^= round(b0 + k[second]);
      a1 ^= round(b1 + k[8 + second]);
      a2 ^= round(b2 + k[16 + second]);
      a3 ^= round(b3 + k[24 + second]);
    }
    encrypted[0] = pair(b0, a0);
    encrypted[1] = pair(b1, a1);
    encrypted[2] = pair(b2, a2);
    encrypted[3] = pair(b3, a3);
  }

  /** The four encrypted blocks. */
  long[] encrypted() {
    return encrypted;
  }

  private static long pair(int low, int high) {
    return (low & 0xFFFFFFFFL) | ((long) high << 32);
  }
}
