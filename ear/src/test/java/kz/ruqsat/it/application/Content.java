package kz.ruqsat.it.application;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** A file of any size that nobody holds in memory; it can stop on the way until it is let go on. */
final class Content extends InputStream {

  private final long size;
  private final long stop;
  private final int seed;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private long read;

  private Content(long size, long stop, int seed) {
    this.size = size;
    this.stop = stop;
    this.seed = seed;
  }

  /** Content that differs by its seed. */
  static Content of(long size, int seed) {
    return new Content(size, Long.MAX_VALUE, seed);
  }

  /** Content that stops when so much of it was read. */
  static Content stoppingAt(long stop, long size, int seed) {
    return new Content(size, stop, seed);
  }

  /** Waits until it has stopped. */
  void awaitStop() throws InterruptedException {
    stopped.await();
  }

  /** Lets it go on. */
  void release() {
    released.countDown();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (read >= size) {
      return -1;
    }
    if (read >= stop) {
      stopped.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return -1;
      }
    }
    int given = (int) Math.min(length, size - read);
    for (int i = 0; i < given; i++) {
      buffer[offset + i] = (byte) ((read + i) * 31 + seed);
    }
    read += given;
    return given;
  }
}
