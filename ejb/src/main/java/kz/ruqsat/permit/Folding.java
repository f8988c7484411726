package kz.ruqsat.permit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds what people type and what the register holds to the same letters: no case, ё as е, the
 * Kazakh letters as the Russian ones that people type for them, nothing but letters and digits.
 */
public final class Folding {

  private static final String KAZAKH = "әғқңөұүһіё";
  private static final String PLAIN = "агкноуухие";
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 1000;

  private Folding() {}

  /** Words in folded letters, with one space between. */
  public static String text(String text) {
    String folded = NOT_WORD.matcher(letters(text)).replaceAll(" ").strip();
    return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
  }

  /** The folded words. */
  public static Set<String> words(String text) {
    return Arrays.stream(text(text).split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A number without anything but its letters and digits. */
  public static String number(String number) {
    return NOT_WORD.matcher(letters(number)).replaceAll("");
  }

  private static String letters(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      int at = KAZAKH.indexOf(lower.charAt(i));
      out.append(at < 0 ? lower.charAt(i) : PLAIN.charAt(at));
    }
    return out.toString();
  }
}
