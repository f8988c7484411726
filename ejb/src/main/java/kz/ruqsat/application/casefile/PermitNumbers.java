package kz.ruqsat.application.casefile;

import java.util.List;

/**
 * Numbers of permits in one column, one a line, where they are only carried along. A step gives
 * one, or two (S1.1.5.1, S1.1.5.2).
 */
final class PermitNumbers {

  private static final String LINE = "\n";

  private PermitNumbers() {}

  /** One text, or null when there are none. */
  static String joined(List<String> numbers) {
    return numbers.isEmpty() ? null : String.join(LINE, numbers);
  }

  static List<String> split(String text) {
    return text == null ? List.of() : List.of(text.split(LINE));
  }
}
