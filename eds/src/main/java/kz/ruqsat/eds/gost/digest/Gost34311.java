package kz.ruqsat.eds.gost.digest;

import java.util.Arrays;

/**
 * The hash GOST 34.311-95, the same as GOST R 34.11-94 of RFC 5831, with the S-box D-Test and a
 * zero initial vector. All 256 bit values are four words, the lowest first.
 */
public final class Gost34311 extends BlockDigest {

  private static final int OCTETS = 32;

  private final long[] hash;
  private final long[] checksum;
  private final Gost28147 cipher = new Gost28147();
  private long octets;

  /** A new hash of an empty message. */
  public Gost34311() {
    super(OCTETS);
    hash = new long[4];
    checksum = new long[4];
  }

  private Gost34311(Gost34311 other) {
    super(other);
    hash = other.hash.clone();
    checksum = other.checksum.clone();
    octets = other.octets;
  }

  @Override
  public BlockDigest copy() {
    return new Gost34311(this);
  }

  @Override
  public String getAlgorithmName() {
    return "GOST34311-95";
  }

  @Override
  public int getDigestSize() {
    return OCTETS;
  }

  @Override
  void block(byte[] input, int offset) {
    octets += OCTETS;
    takeIn(input, offset);
  }

  private void takeIn(byte[] input, int offset) {
    long m0 = load(input, offset);
    long m1 = load(input, offset + 8);
    long m2 = load(input, offset + 16);
    long m3 = load(input, offset + 24);
    long carry = addToChecksum(0, m0, 0);
    carry = addToChecksum(1, m1, carry);
    carry = addToChecksum(2, m2, carry);
    addToChecksum(3, m3, carry);
    step(m0, m1, m2, m3);
  }

  private long addToChecksum(int word, long value, long carry) {
    long a = checksum[word];
    long sum = a + value + carry;
    checksum[word] = sum;
    return ((a & value) | ((a | value) & ~sum)) >>> 63;
  }

  @Override
  void end(byte[] last, int length) {
    octets += length;
    if (length > 0) {
      takeIn(last, 0);
    }
    step(octets << 3, octets >>> 61, 0, 0);
    step(checksum[0], checksum[1], checksum[2], checksum[3]);
  }

  @Override
  void result(byte[] output, int offset) {
    for (int word = 0; word < 4; word++) {
      store(hash[word], output, offset + 8 * word);
    }
  }

  @Override
  void restart() {
    octets = 0;
    Arrays.fill(hash, 0);
    Arrays.fill(checksum, 0);
  }

  /** The step function of RFC 5831, section 5: keys, encryption, mixing. */
  private void step(long m0, long m1, long m2, long m3) {
    makeKeys(m0, m1, m2, m3);
    cipher.encrypt(hash);
    mix(m0, m1, m2, m3);
  }

  /** Section 5.1: each key is P(U xor V); A moves U by one word, and V by two, for the next. */
  private void makeKeys(long m0, long m1, long m2, long m3) {
    long u0 = hash[0];
    long u1 = hash[1];
    long u2 = hash[2];
    long u3 = hash[3];
    long v0 = m0;
    long v1 = m1;
    long v2 = m2;
    long v3 = m3;
    for (int key = 0; ; key++) {
      cipher.setKey(key, u0 ^ v0, u1 ^ v1, u2 ^ v2, u3 ^ v3);
      if (key == 3) {
        return;
      }
      long u = u0 ^ u1;
      u0 = u1;
      u1 = u2;
      u2 = u3;
      u3 = u;
      if (key == 1) { // C3, the only constant that is not zero
        u0 ^= 0xFF00FF00FF00FF00L;
        u1 ^= 0x00FF00FF00FF00FFL;
        u2 ^= 0xFF0000FF00FFFF00L;
        u3 ^= 0xFF00FFFF000000FFL;
      }
      long low = v0 ^ v1;
      long high = v1 ^ v2;
      v0 = v2;
      v1 = v3;
      v2 = low;
      v3 = high;
    }
  }

  /**
   * Section 5.3: H' = psi^61(H xor psi(M xor psi^12(S))), S being the encrypted H. The shift
   * register psi takes a new 16 bit word in at the top and drops the lowest; four steps at a time
   * change a whole word of ours.
   */
  private void mix(long m0, long m1, long m2, long m3) {
    long[] s = cipher.encrypted();
    long x0 = s[0];
    long x1 = s[1];
    long x2 = s[2];
    long x3 = s[3];
    for (int n = 0; n < 3; n++) {
      long x = fourSteps(x0, x1, x3);
      x0 = x1;
      x1 = x2;
      x2 = x3;
      x3 = x;
    }
    long top = oneStep(x0 ^ m0, x3 ^ m3);
    m0 ^= x0;
    m1 ^= x1;
    m2 ^= x2;
    m3 ^= x3;
    x0 = hash[0] ^ ((m0 >>> 16) | (m1 << 48));
    x1 = hash[1] ^ ((m1 >>> 16) | (m2 << 48));
    x2 = hash[2] ^ ((m2 >>> 16) | (m3 << 48));
    x3 = hash[3] ^ ((m3 >>> 16) | top);
    for (int n = 0; n < 15; n++) {
      long x = fourSteps(x0, x1, x3);
      x0 = x1;
      x1 = x2;
      x2 = x3;
      x3 = x;
    }
    top = oneStep(x0, x3);
    hash[0] = (x0 >>> 16) | (x1 << 48);
    hash[1] = (x1 >>> 16) | (x2 << 48);
    hash[2] = (x2 >>> 16) | (x3 << 48);
    hash[3] = (x3 >>> 16) | top;
  }

  /** The word of 16 bits that psi takes in, at the top: y1 + y2 + y3 + y4 + y13 + y16. */
  private static long oneStep(long x0, long x3) {
    return (x0 ^ (x0 >>> 16) ^ (x0 >>> 32) ^ (x0 >>> 48) ^ x3 ^ (x3 >>> 48)) << 48;
  }

  /**
   * The four words psi takes in one after the other. Of the six summands of each, five are at hand
   * for all four at once; the sixth is the word taken in before, which makes of them running sums.
   */
  private static long fourSteps(long x0, long x1, long x3) {
    long sums =
        x0
            ^ ((x0 >>> 16) | (x1 << 48))
            ^ ((x0 >>> 32) | (x1 << 32))
            ^ ((x0 >>> 48) | (x1 << 16))
            ^ x3
            ^ (x3 >>> 48);
    sums ^= sums << 16;
    return sums ^ (sums << 32);
  }
}
