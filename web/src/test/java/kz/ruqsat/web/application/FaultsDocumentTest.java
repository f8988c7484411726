package kz.ruqsat.web.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.application.FaultCode;
import org.junit.jupiter.api.Test;

/** The page of the faults says what the code says. */
class FaultsDocumentTest {

  @Test
  void theDocumentListsEveryCodeWithItsStatusAndItsThreeSentences() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("..", "docs", "faults.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();

    assertEquals(
        Arrays.stream(FaultCode.values()).map(FaultsDocumentTest::row).toList(), documented);
  }

  private static String row(FaultCode code) {
    return "| `%s` | %d | %s | %s | %s |"
        .formatted(
            code,
            ApplicationFaultMapper.status(code),
            code.text(Locale.forLanguageTag("ru")),
            code.text(Locale.forLanguageTag("kk")),
            code.text(Locale.ENGLISH));
  }
}
