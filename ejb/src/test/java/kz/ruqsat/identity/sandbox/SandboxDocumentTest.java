package kz.ruqsat.identity.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published table is made from the data; {@code -Dupdate.docs=true} writes it anew. */
class SandboxDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "sandbox.md");

  private static final String HEAD =
      """
      # Numbers of the sandbox

      In demo mode these numbers always behave the same, whoever asks and through whichever door.
      UNAVAILABLE, TIMEOUT and FAULT come as faults of the channel (`SCE004`, `RUQ201`, `SCE909`),
      as `LookupFault` of the typed ports (`UNAVAILABLE`, `FAILED`) and as problem documents of REST
      (503, 504, 502). BROKEN_SIGNATURE and MALFORMED_ANSWER exist on the channel only; through the
      other doors such a number is found. `GET /api/v1/sandbox` gives this table as JSON.

      | number | kind | behaviour | what happens |
      | --- | --- | --- | --- |
      """;

  @Test
  void theTableIsThatOfTheData() throws IOException {
    String table =
        new Sandbox(true, Duration.ZERO, duration -> {})
            .numbers().stream()
                .map(SandboxDocumentTest::row)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(DOCUMENT, table);
    }
    assertEquals(table, Files.readString(DOCUMENT));
  }

  private static String row(SandboxNumber each) {
    return "| `%s` | %s | %s | %s |"
        .formatted(each.number().digits(), each.kind(), each.behaviour(), each.sentence());
  }
}
