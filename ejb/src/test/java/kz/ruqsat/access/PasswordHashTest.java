package kz.ruqsat.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void onlyTheRightPasswordMatches() {
    String stored = PasswordHash.of("құпия сөз");
    assertTrue(PasswordHash.matches("құпия сөз", stored));
    assertFalse(PasswordHash.matches("құпия сөз ", stored));
    assertFalse(PasswordHash.matches("", stored));
  }

  @Test
  void theSamePasswordIsNeverHashedAlike() {
    assertNotEquals(PasswordHash.of("a"), PasswordHash.of("a"));
  }

  /** Made by the reference program: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1. */
  @Test
  void hashesOfOtherProgramsAreUnderstood() {
    assertTrue(
        PasswordHash.matches(
            "password",
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
  }

  @Test
  void whatIsNoHashIsNotCompared() {
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.matches("a", "a"));
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.matches("a", "$2a$10$xyz$a$b"));
  }
}
