package kz.ruqsat.permit.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads in a thread of its own, a little ahead of whoever uses what is read: the database works on
 * the next rows while those before are written somewhere.
 */
final class ReadAhead<T> {

  private static final int PIECE = 500;
  private static final int PIECES = 4;
  private static final long PATIENCE_MILLIS = 100;

  private final BlockingQueue<List<T>> pieces = new ArrayBlockingQueue<>(PIECES);
  private final Source<T> source;
  private List<T> piece = new ArrayList<>(PIECE);
  private volatile boolean abandoned;

  /** What is read. */
  @FunctionalInterface
  interface Source<T> {

    /** Hands over one by one. */
    void read(Consumer<T> reader) throws SQLException;
  }

  private ReadAhead(Source<T> source) {
    this.source = source;
  }

  /**
   * Hands over all that a source has, in its order and in the caller's thread. When the user fails
   * the source is told so by a {@link CancellationException} at what it reads next.
   *
   * @throws SQLException when the source does
   */
  static <T> void each(Source<T> source, Consumer<T> user, ThreadFactory threads)
      throws SQLException {
    new ReadAhead<>(source).each(user, threads);
  }

  private void each(Consumer<T> user, ThreadFactory threads) throws SQLException {
    FutureTask<Void> reading = new FutureTask<>(this::readAll);
    threads.newThread(reading).start();
    try {
      for (List<T> next = pieces.take(); !next.isEmpty(); next = pieces.take()) {
        next.forEach(user);
      }
      reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      abandoned = true;
    }
  }

  private static RuntimeException failure(Throwable cause) throws SQLException {
    if (cause instanceof SQLException failure) {
      throw failure;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /** An empty piece tells that nothing follows, for whatever reason. */
  private Void readAll() throws SQLException {
    try {
      source.read(this::add);
      if (!piece.isEmpty()) {
        put(piece);
      }
    } finally {
      put(List.of());
    }
    return null;
  }

  private void add(T one) {
    piece.add(one);
    if (piece.size() == PIECE) {
      put(piece);
      piece = new ArrayList<>(PIECE);
    }
  }

  private void put(List<T> whole) {
    try {
      while (!pieces.offer(whole, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (abandoned) {
          throw new CancellationException("nobody reads on");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped while reading");
    }
  }
}
