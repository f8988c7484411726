package kz.ruqsat.eds.gost.digest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bouncycastle.crypto.ExtendedDigest;

/** A hash that takes a message in blocks: keeps what does not fill one yet. */
public abstract class BlockDigest implements ExtendedDigest {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] rest;
  private int filled;

  BlockDigest(int blockOctets) {
    rest = new byte[blockOctets];
  }

  BlockDigest(BlockDigest other) {
    rest = other.rest.clone();
    filled = other.filled;
  }

  /** A digest in the same state that goes on by itself. */
  public abstract BlockDigest copy();

  /** Takes in one whole block. */
  abstract void block(byte[] input, int offset);

  /** Takes in the last {@code length} octets, fewer than a block and zeros after them. */
  abstract void end(byte[] last, int length);

  /** Writes the hash. */
  abstract void result(byte[] output, int offset);

  /** Goes back to the initial state. */
  abstract void restart();

  @Override
  public final int getByteLength() {
    return rest.length;
  }

  @Override
  public final void update(byte octet) {
    rest[filled++] = octet;
    if (filled == rest.length) {
      block(rest, 0);
      filled = 0;
    }
  }

  @Override
  public final void update(byte[] input, int offset, int length) {
    int from = offset;
    int end = offset + length;
    if (filled > 0) {
      int missing = Math.min(rest.length - filled, length);
      keep(input, from, missing);
      from += missing;
      if (filled < rest.length) {
        return;
      }
      block(rest, 0);
      filled = 0;
    }
    for (; end - from >= rest.length; from += rest.length) {
      block(input, from);
    }
    keep(input, from, end - from);
  }

  private void keep(byte[] input, int offset, int length) {
    System.arraycopy(input, offset, rest, filled, length);
    filled += length;
  }

  @Override
  public final int doFinal(byte[] output, int offset) {
    Arrays.fill(rest, filled, rest.length, (byte) 0);
    end(rest, filled);
    result(output, offset);
    reset();
    return getDigestSize();
  }

  @Override
  public final void reset() {
    filled = 0;
    restart();
  }

  static long load(byte[] octets, int offset) {
    return (long) LONGS.get(octets, offset);
  }

  static void store(long value, byte[] octets, int offset) {
    LONGS.set(octets, offset, value);
  }
}
