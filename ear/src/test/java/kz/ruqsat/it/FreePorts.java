package kz.ruqsat.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * A range of ports for one run of the system tests. The server needs a minute to take its ports, so
 * until the run ends a socket on the range's first port keeps other runs on this machine away.
 *
 * @param offset what is added to the usual port of every listener
 * @param guard the socket that marks the range as taken
 */
public record FreePorts(int offset, ServerSocket guard) implements AutoCloseable {

  private static final int GUARD = 8000;
  private static final int FIRST = 2000;
  private static final int LAST = 20000;
  private static final int STEP = 500;

  /** Takes the first range in which all the given ports are free. */
  public static FreePorts take(List<Integer> ports) {
    for (int offset = FIRST; offset <= LAST; offset += STEP) {
      try {
        ServerSocket guard = bind(GUARD + offset);
        if (areFree(ports, offset)) {
          return new FreePorts(offset, guard);
        }
        guard.close();
      } catch (IOException e) {
        continue;
      }
    }
    throw new IllegalStateException("no free ports for the gateway");
  }

  @Override
  public void close() {
    try {
      guard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean areFree(List<Integer> ports, int offset) {
    for (int port : ports) {
      try {
        bind(port + offset).close();
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private static ServerSocket bind(int port) throws IOException {
    var socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
