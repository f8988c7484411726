package kz.ruqsat.eds.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void objectsAndListsAreIndented() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", Arrays.asList(true, null, "x"));
    map.put("c", Map.of());
    map.put("d", List.of());
    assertEquals(
        """
        {
          "a": 1,
          "b": [
            true,
            null,
            "x"
          ],
          "c": {},
          "d": []
        }""",
        Json.of(map));
  }

  @Test
  void textIsEscapedWhereItMust() {
    assertEquals(
        "\"\\\"\\\\\\n\\u0001\\u2028\\ud83d\\ude00 рұқсат\"",
        Json.of("\"\\\n\u0001\u2028\ud83d\ude00 рұқсат"));
    assertEquals("\"2026-11-21T06:00:00Z\"", Json.of(Instant.parse("2026-11-21T06:00:00Z")));
  }
}
