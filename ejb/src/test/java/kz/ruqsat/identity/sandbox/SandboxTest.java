package kz.ruqsat.identity.sandbox;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.shep.Tamper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final List<Duration> pauses = new ArrayList<>();
  private final Sandbox sandbox = new Sandbox(true, TIMEOUT, pauses::add);
  private final IdentityLookup lookup = new IdentityLookup(new PopulationRegistry(), sandbox);

  @ParameterizedTest
  @EnumSource
  void everyBehaviourHasNumbersOfBothKinds(SandboxNumber.Kind kind) {
    var behaviours =
        sandbox.numbers().stream()
            .filter(each -> each.kind() == kind)
            .map(SandboxNumber::behaviour)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Behaviour.class), behaviours);
  }

  @Test
  void everyNumberBehavesAsPublished() {
    for (SandboxNumber each : sandbox.numbers()) {
      pauses.clear();
      switch (each.behaviour()) {
        case FOUND -> assertEquals(1, found(each.number()));
        case NOT_FOUND -> assertEquals(0, found(each.number()));
        case UNAVAILABLE -> assertFails(RegistryException.Kind.UNAVAILABLE, each.number());
        case FAULT -> assertFails(RegistryException.Kind.FAILED, each.number());
        case SLOW -> {
          assertEquals(1, found(each.number()));
          assertEquals(List.of(Duration.ofSeconds(6)), pauses);
        }
        case TIMEOUT -> {
          assertFails(RegistryException.Kind.TIMEOUT, each.number());
          assertEquals(List.of(TIMEOUT), pauses);
        }
        case BROKEN_SIGNATURE -> {
          assertEquals(1, found(each.number()));
          assertEquals(Tamper.BROKEN_SIGNATURE, tamper(each.number()));
        }
        case MALFORMED_ANSWER -> {
          assertEquals(1, found(each.number()));
          assertEquals(Tamper.MALFORMED_ANSWER, tamper(each.number()));
        }
      }
    }
  }

  @Test
  void inEarnestNoNumberIsSpecial() {
    Sandbox earnest = new Sandbox(false, TIMEOUT, pauses::add);

    assertEquals(List.of(), earnest.numbers());
    for (SandboxNumber each : sandbox.numbers()) {
      assertDoesNotThrow(() -> earnest.behave(each.number()));
      assertEquals(Tamper.NONE, earnest.tamper(each.number()));
    }
    assertEquals(List.of(), pauses);
  }

  private void assertFails(RegistryException.Kind kind, IdentityNumber number) {
    assertEquals(kind, assertThrows(RegistryException.class, () -> found(number)).kind());
  }

  private int found(IdentityNumber number) {
    return number instanceof Iin iin
        ? lookup.person(iin).stream().toList().size()
        : lookup.organisation((Bin) number).stream().toList().size();
  }

  private Tamper tamper(IdentityNumber number) {
    return number instanceof Iin iin
        ? lookup.tamper(new PersonQuery.ByIin(iin))
        : lookup.tamper((Bin) number);
  }
}
