package kz.ruqsat.eds.gost.digest;

import java.util.Arrays;

/**
 * The hash GOST 34.11-2015 with 512 bit, the same as GOST R 34.11-2012 of RFC 6986. All 512 bit
 * values are eight words, the lowest first.
 */
public final class Streebog512 extends BlockDigest {

  private static final int OCTETS = 64;

  private static final int WORDS = 8;

  private final long[] hash;
  private final long[] checksum;
  private long octets;

  private final long[] message = new long[WORDS];
  private final long[] key = new long[WORDS];
  private final long[] state = new long[WORDS];

  /** A new hash of an empty message. */
  public Streebog512() {
    super(OCTETS);
    hash = new long[WORDS];
    checksum = new long[WORDS];
  }

  private Streebog512(Streebog512 other) {
    super(other);
    hash = other.hash.clone();
    checksum = other.checksum.clone();
    octets = other.octets;
  }

  @Override
  public BlockDigest copy() {
    return new Streebog512(this);
  }

  @Override
  public String getAlgorithmName() {
    return "GOST3411-2015-512";
  }

  @Override
  public int getDigestSize() {
    return OCTETS;
  }

  @Override
  void block(byte[] input, int offset) {
    takeIn(input, offset);
    octets += OCTETS;
  }

  private void takeIn(byte[] input, int offset) {
    long carry = 0;
    for (int word = 0; word < WORDS; word++) {
      long value = load(input, offset + 8 * word);
      long a = checksum[word];
      long sum = a + value + carry;
      carry = ((a & value) | ((a | value) & ~sum)) >>> 63;
      checksum[word] = sum;
      message[word] = value;
    }
    compress(octets << 3, octets >>> 61, message);
  }

  /** RFC 6986, section 8.3: the padded rest, then the length in bits, then the checksum. */
  @Override
  void end(byte[] last, int length) {
    last[length] = 1;
    takeIn(last, 0);
    octets += length;
    Arrays.fill(message, 0);
    message[0] = octets << 3;
    message[1] = octets >>> 61;
    compress(0, 0, message);
    compress(0, 0, checksum);
  }

  @Override
  void result(byte[] output, int offset) {
    for (int word = 0; word < WORDS; word++) {
      store(hash[word], output, offset + 8 * word);
    }
  }

  /** The initial vector for 512 bit is zero. */
  @Override
  void restart() {
    octets = 0;
    Arrays.fill(hash, 0);
    Arrays.fill(checksum, 0);
  }

  /**
   * The compression g of RFC 6986, section 7, for the number n of bits taken in before; its two
   * lowest words are enough for any message there is.
   */
  private void compress(long n0, long n1, long[] m) {
    System.arraycopy(hash, 0, key, 0, WORDS);
    key[0] ^= n0;
    key[1] ^= n1;
    StreebogTables.transform(key, StreebogTables.ZERO, 0);
    System.arraycopy(m, 0, state, 0, WORDS);
    for (int round = 0; round < 12; round++) {
      StreebogTables.transform(state, key, 0);
      StreebogTables.transform(key, StreebogTables.ROUNDS, WORDS * round);
    }
    for (int word = 0; word < WORDS; word++) {
      hash[word] ^= state[word] ^ key[word] ^ m[word];
    }
  }
}
