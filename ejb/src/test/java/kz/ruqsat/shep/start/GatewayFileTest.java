package kz.ruqsat.shep.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator writes down counts as written, or stops the start. */
class GatewayFileTest {

  private static final String FILE =
      """
      participants:
        - senderId: a_system
          name: A system
          services: [ONE, TWO]
          settings:
            async.news: true
      routes:
        - serviceId: THREE
          address: https://other.example.kz/bip-sync/
          senderId: ruqsat_there
          signed: true
      """;

  private static GatewayFile read(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return GatewayFile.read(new ByteArrayInputStream(bytes), Path.of("."));
  }

  @Test
  void participantsAndRoutesAreRead() {
    GatewayFile file = read(FILE);

    assertEquals(Set.of("ONE", "TWO"), file.participants().get(0).services());
    assertEquals("true", file.participants().get(0).settings().get("async.news"));
    assertTrue(file.routes().get(0).signed());
    assertFalse(file.routes().get(0).readOnly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services: [ONE, TWO] -> services: ONE",
        "signed: true -> signed: yes",
        "signed: true -> readOnly: 1",
        "signed: true -> sigend: true",
        "settings: -> setings:",
        "name: A system -> # nameless"
      })
  void aSlipStopsTheStart(String slip) {
    String[] change = slip.split(" -> ");
    String wrong = FILE.replace(change[0], change[1]);
    assertThrows(IllegalArgumentException.class, () -> read(wrong));
  }
}
