package kz.ruqsat.eds.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import kz.ruqsat.eds.testpki.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {

  private static final URI OCSP = URI.create("http://ocsp.pki.gov.kz/");

  private final MovableClock clock = new MovableClock();
  private int asked;
  private boolean broken;

  private final Transport server =
      (address, request, limit) -> {
        asked++;
        if (broken) {
          throw new IOException("broken");
        }
        return new byte[] {42};
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example/",
        "http://ocsp.pki.gov.kz:8080/",
        "http://ocsp.pki.gov.kz.evil.example/",
        "http://ocsp.pki.gov.kz@evil.example/",
        "http://user@ocsp.pki.gov.kz/",
        "file:///etc/passwd",
        "ldap://ocsp.pki.gov.kz/cn=CA",
        "http://[::1]/",
        "http:ocsp.pki.gov.kz",
        "//ocsp.pki.gov.kz/"
      })
  void anAddressNotListedIsNeverAsked(String address) {
    AllowList list = new AllowList(server, Set.of("ocsp.pki.gov.kz"));
    assertThrows(IOException.class, () -> list.get(URI.create(address), 10));
    assertEquals(0, asked);
  }

  @Test
  void aListedHostIsAskedWhateverTheCase() throws IOException {
    AllowList list = new AllowList(server, Set.of("ocsp.pki.gov.kz", "127.0.0.1:8080"));
    assertArrayEquals(new byte[] {42}, list.get(URI.create("HTTP://OCSP.pki.gov.kz/x"), 10));
    assertTrue(list.allows(URI.create("http://127.0.0.1:8080/ocsp")));
    assertFalse(list.allows(URI.create("http://127.0.0.1/ocsp")));
  }

  @Test
  void anAddressThatKeepsFailingIsLeftAloneForAWhile() throws IOException {
    CircuitBreaker breaker = new CircuitBreaker(server, 3, Duration.ofSeconds(30), clock);
    broken = true;
    for (int i = 0; i < 10; i++) {
      assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
    }
    assertEquals(3, asked);

    clock.advance(Duration.ofSeconds(31));
    assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
    assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
    assertEquals(4, asked, "one trial, then rest again");

    clock.advance(Duration.ofSeconds(31));
    broken = false;
    breaker.get(OCSP, 10);
    breaker.get(OCSP, 10);
    assertEquals(6, asked, "closed again");
  }

  @Test
  void anotherAddressIsNotPunished() throws IOException {
    CircuitBreaker breaker = new CircuitBreaker(server, 1, Duration.ofSeconds(30), clock);
    broken = true;
    assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
    broken = false;
    assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
    breaker.get(URI.create("http://crl.pki.gov.kz/"), 10);
    assertEquals(2, asked);
  }

  @Test
  void failuresMustComeInARow() throws IOException {
    CircuitBreaker breaker = new CircuitBreaker(server, 2, Duration.ofSeconds(30), clock);
    for (int i = 0; i < 5; i++) {
      broken = true;
      assertThrows(IOException.class, () -> breaker.get(OCSP, 10));
      broken = false;
      breaker.get(OCSP, 10);
    }
    assertEquals(10, asked);
  }
}
