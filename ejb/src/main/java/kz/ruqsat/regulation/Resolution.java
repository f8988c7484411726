package kz.ruqsat.regulation;

import java.util.List;

/**
 * How a silence or contradiction of the texts is resolved.
 *
 * @param about id of the gap, for example {@code GAP-18}, or of a rule that lacks a fact
 * @param ru the resolution in Russian
 * @param en the resolution in English
 * @param switches settings by which an operator resolves it otherwise
 */
public record Resolution(String about, String ru, String en, List<Switch> switches) {

  /**
   * A setting.
   *
   * @param name its name after {@code ruqsat.regulation.switch.}
   * @param standard the value it has unless set; empty for "nothing"
   * @param value the value it has now
   */
  public record Switch(String name, String standard, String value) {}
}
