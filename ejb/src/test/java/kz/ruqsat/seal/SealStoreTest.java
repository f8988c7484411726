package kz.ruqsat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kz.ruqsat.permit.PermitLog;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealStoreTest {

  private static final String LOG = PermitLog.NAME;
  private static final Instant AT = Instant.parse("2016-03-09T04:00:00Z");
  private static final byte[] FIRST = {1};
  private static final byte[] SECOND = {2};

  @ParameterizedTest
  @EnumSource
  void ofTwoNodesThatStampACheckpointTheQuickerOneCounts(TestDatabase kind) throws Exception {
    DataSource database = kind.createWithSchema();
    new SealStore(database).storeCheckpoint(LOG, 7, "note", AT);
    ExecutorService otherNode = Executors.newSingleThreadExecutor();
    try (var first = new Transaction(database);
        var second = new Transaction(database)) {
      assertTrue(new SealStore(first.source()).storeStamp(LOG, 7, FIRST, AT));
      Future<Boolean> stamped =
          otherNode.submit(() -> new SealStore(second.source()).storeStamp(LOG, 7, SECOND, AT));
      second.atWork.await();
      first.commit();
      assertFalse(stamped.get());
      second.commit();
    } finally {
      otherNode.shutdownNow();
    }
    assertArrayEquals(FIRST, new SealStore(database).stamp(LOG, 7).orElseThrow());
    assertEquals(
        List.of(1L),
        new SealStore(database).query("select count(*) from seal_stamp", row -> row.getLong(1)));
  }

  /** A connection as a transaction of the container has it: closing it ends nothing. */
  private static final class Transaction implements AutoCloseable {

    private final CountDownLatch atWork = new CountDownLatch(1);
    private final Connection connection;

    Transaction(DataSource database) throws SQLException {
      connection = database.getConnection();
      connection.setAutoCommit(false);
    }

    DataSource source() {
      Connection held =
          proxy(
              Connection.class,
              (method, arguments) -> {
                atWork.countDown();
                return method.getName().equals("close")
                    ? null
                    : method.invoke(connection, arguments);
              });
      return proxy(DataSource.class, (method, arguments) -> held);
    }

    void commit() throws SQLException {
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.close();
    }
  }

  @FunctionalInterface
  private interface Calls {
    Object made(Method method, Object[] arguments) throws Exception;
  }

  private static <T> T proxy(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return calls.made(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
