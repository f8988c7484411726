package kz.ruqsat.permit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  private final List<Integer> used = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 501, 10_000})
  void handsOverAllInTheirOrder(int count) throws SQLException {
    each(into -> numbers(count, into), used::add);

    assertEquals(IntStream.range(0, count).boxed().toList(), used);
  }

  @Test
  void theSourceFailsWithItsOwnException() {
    SQLException away = new SQLException("the database is away");

    SQLException thrown =
        assertThrows(
            SQLException.class,
            () ->
                each(
                    into -> {
                      numbers(700, into);
                      throw away;
                    },
                    used::add));

    assertSame(away, thrown);
  }

  @Test
  void aSourceThatCanNotBeReadIsNoEmptyOne() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            each(
                into -> {
                  throw new IllegalArgumentException("no row can be understood");
                },
                used::add));
  }

  @Test
  void theSourceEndsWhenItsUserFails() throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();

    assertThrows(
        IllegalStateException.class,
        () ->
            each(
                into -> {
                  try {
                    numbers(Integer.MAX_VALUE, into);
                  } catch (CancellationException e) {
                    end.complete(e);
                    throw e;
                  }
                },
                number -> {
                  throw new IllegalStateException("the reader went away");
                }));

    assertInstanceOf(CancellationException.class, end.get(1, TimeUnit.MINUTES));
  }

  private static void each(ReadAhead.Source<Integer> source, Consumer<Integer> user)
      throws SQLException {
    ReadAhead.each(source, user, Thread::new);
  }

  private static void numbers(int count, Consumer<Integer> into) {
    for (int i = 0; i < count; i++) {
      into.accept(i);
    }
  }
}
