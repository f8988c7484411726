package kz.ruqsat.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1"})
  void aDemoMayListenOnThisMachine(String address) {
    assertTrue(LoopbackOnly.isLoopback(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.10", "203.0.113.7"})
  void aDemoMayNotListenWhereOthersReachIt(String address) {
    assertFalse(LoopbackOnly.isLoopback(address));
  }
}
