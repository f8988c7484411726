package kz.ruqsat.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what a database is asked. */
public final class CountedStatements {

  private final AtomicInteger prepared = new AtomicInteger();
  private final DataSource source;

  public CountedStatements(DataSource database) {
    source = watched(DataSource.class, database);
  }

  /** The database, watched. */
  public DataSource source() {
    return source;
  }

  /** How many statements some work takes. */
  public int during(Runnable work) {
    int before = prepared.get();
    work.run();
    return prepared.get() - before;
  }

  private <T> T watched(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                prepared.incrementAndGet();
              }
              try {
                Object answer = method.invoke(target, arguments);
                return method.getReturnType() == Connection.class
                    ? watched(Connection.class, answer)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
