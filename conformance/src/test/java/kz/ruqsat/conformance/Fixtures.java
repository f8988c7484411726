package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test classes of every shape, run by {@link ObligationListenerTest} and not by the build. */
final class Fixtures {

  private Fixtures() {}

  @Obligation("X.class")
  static class Tagged {
    @Test
    @Obligation({"X.1", "X.2"})
    void passes() {}

    @Test
    void passesForTheClassOnly() {}

    @Test
    @Obligation("X.3")
    void fails() {
      fail("as it should");
    }

    @Test
    @Obligation("X.4")
    void isAborted() {
      assumeTrue(false);
    }

    @Test
    @Disabled("a fixture: ObligationListenerTest sees that a disabled test shows nothing")
    @Obligation("X.5")
    void isDisabled() {}

    @Nested
    class Inner {
      @Test
      @Obligation("X.6")
      void passesInside() {}
    }
  }

  static class Untagged {
    @Test
    void passes() {}
  }

  static class Repeated {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @Obligation("P.1")
    void passesForEach(int number) {
      assertTrue(number > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @Obligation("P.2")
    void failsForOne(int number) {
      assertTrue(number != 2);
    }

    @TestFactory
    @Obligation("P.3")
    Stream<DynamicTest> made() {
      return Stream.of(dynamicTest("one", () -> {}), dynamicTest("two", () -> fail("no")));
    }
  }

  @Obligation("B.class")
  static class Broken {
    @BeforeAll
    static void breaks() {
      fail("as it should");
    }

    @Test
    @Obligation("B.1")
    void neverRuns() {}
  }

  @Obligation("C.class")
  abstract static class Contract {
    @Test
    @Obligation("C.1")
    void holds() {}
  }

  static class Implementation extends Contract {}

  static class Properties {
    @Property(tries = 5)
    @Obligation("Q.1")
    void holdsForAll(@ForAll @IntRange(min = 0) int number) {
      assertTrue(number >= 0);
    }

    @Property(tries = 50)
    @Obligation("Q.2")
    void failsForSome(@ForAll @IntRange(min = 0, max = 3) int number) {
      assertTrue(number < 2);
    }
  }
}
