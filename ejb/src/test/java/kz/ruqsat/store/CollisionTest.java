package kz.ruqsat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionTest {

  @ParameterizedTest(name = "SQL state {0}")
  @ValueSource(strings = {"23505", "40001", "40P01", "HYT00"})
  void whatAnotherTransactionWroteFirstIsALostRace(String state) {
    PersistenceException failure = failure(state);

    LostRace lost = assertThrows(LostRace.class, () -> Collision.flush(failing(failure)));
    assertSame(failure, lost.getCause());
  }

  @ParameterizedTest(name = "SQL state {0}")
  @ValueSource(strings = {"22001", "08006", "42P01"})
  void otherFailuresStayWhatTheyAre(String state) {
    PersistenceException failure = failure(state);

    assertSame(
        failure, assertThrows(PersistenceException.class, () -> Collision.flush(failing(failure))));
  }

  @Test
  void whoLosesARaceFindsAtASecondTryWhatTheOtherWrote() {
    Iterator<Supplier<String>> tries =
        List.<Supplier<String>>of(raising(lost("23505")), () -> "the other's").iterator();

    assertEquals("the other's", Collision.secondTry(() -> tries.next().get()));
  }

  @Test
  void thereIsNoThirdTry() {
    LostRace last = new LostRace(failure("23505"));
    Iterator<Supplier<String>> tries =
        List.<Supplier<String>>of(raising(lost("40001")), raising(last)).iterator();

    assertSame(
        last, assertThrows(LostRace.class, () -> Collision.secondTry(() -> tries.next().get())));
  }

  @Test
  void whatFailsOtherwiseIsNotTriedAgain() {
    EJBException failure = lost("22001");
    Iterator<Supplier<String>> tries =
        List.<Supplier<String>>of(raising(failure), () -> "again").iterator();

    assertSame(
        failure,
        assertThrows(EJBException.class, () -> Collision.secondTry(() -> tries.next().get())));
  }

  @Test
  void aLostRaceLeavesNothingAndIsNoFailureToTheContainer() {
    assertEquals(true, LostRace.class.getAnnotation(ApplicationException.class).rollback());
  }

  /** As the container tells it. */
  private static EJBException lost(String state) {
    return new EJBException(failure(state));
  }

  private static <T> Supplier<T> raising(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  private static PersistenceException failure(String state) {
    return new PersistenceException("flush", new SQLException("as the driver says it", state));
  }

  private static EntityManager failing(PersistenceException failure) {
    return (EntityManager)
        Proxy.newProxyInstance(
            CollisionTest.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              throw failure;
            });
  }
}
