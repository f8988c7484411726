package kz.ruqsat.shep.participant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

  private static Account with(Map<String, String> settings) {
    return new Account("centre_is", null, Set.of(), settings, List.of());
  }

  @Test
  void whoHasNoSettingsFetchesMessagesAndIsCalledAsUsual() {
    Account account = with(Map.of());

    assertDoesNotThrow(account::check);
    assertEquals(Optional.empty(), account.callback());
    assertEquals(Optional.empty(), account.patience());
    assertEquals(4, account.parallel());
  }

  @Test
  void aCallbackHasItsOwnPatienceAndNumberOfCalls() {
    Account account =
        with(
            Map.of(
                Account.CALLBACK, "https://centre.example.kz/callback",
                Account.PATIENCE, "PT20S",
                Account.PARALLEL, "8"));

    assertDoesNotThrow(account::check);
    assertEquals(Optional.of(Duration.ofSeconds(20)), account.patience());
    assertEquals(8, account.parallel());
  }

  @ParameterizedTest
  @CsvSource({
    "async.callback, centre.example.kz/callback",
    "async.callback, ftp://centre.example.kz/",
    "async.callback, http://centre example.kz/",
    "async.parallel, 0",
    "async.parallel, many",
    "async.read-timeout, 5",
    "async.read-timeout, PT0S",
    "async.read-timeout, PT-5S",
    "async.news, yes",
    "async.signed, 1",
    "signature.answers, no",
    "signature.algorithm, RSA",
    "transport.key-info, SERIAL",
    "language, kz"
  })
  void aWrongSettingIsFoundBeforeAMessageMeetsIt(String setting, String value) {
    Account account = with(Map.of(setting, value));

    IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, account::check);
    assertTrue(wrong.getMessage().contains("centre_is"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains(setting), wrong.getMessage());
  }
}
