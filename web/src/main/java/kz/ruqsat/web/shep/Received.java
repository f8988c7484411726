package kz.ruqsat.web.shep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request. What is too large is read to its end, so that the sender gets the fault
 * and not a reset, and a body that breaks off is kept as far as it came: the journal has every
 * stream.
 *
 * @param bytes the body, or its beginning when it is larger than allowed
 * @param size how many bytes came in all
 * @param brokenOff whether the connection broke before the announced end
 */
record Received(byte[] bytes, long size, boolean brokenOff) {

  private static final long MOST_READ = 120L * 1024 * 1024;

  static Received of(InputStream in, int maxBytes) {
    var kept = new ByteArrayOutputStream();
    long size = 0;
    try {
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n > 0 && size < MOST_READ; n = in.read(buffer)) {
        kept.write(buffer, 0, (int) Math.min(n, maxBytes - kept.size()));
        size += n;
      }
      return new Received(kept.toByteArray(), size, false);
    } catch (IOException e) {
      return new Received(kept.toByteArray(), size, true);
    }
  }
}
