package kz.ruqsat.eds;

import java.util.Locale;
import java.util.Objects;

/**
 * The outcome of a check.
 *
 * @param code what was found
 * @param detail the technical reason in English, for journals and developers; never personal data;
 *     empty when valid
 */
public record Verdict(VerdictCode code, String detail) {

  /** Everything demanded was checked and holds. */
  public static final Verdict VALID = new Verdict(VerdictCode.VALID, "");

  public Verdict {
    Objects.requireNonNull(code);
    Objects.requireNonNull(detail);
  }

  /** A refusal (or {@link VerdictCode#VALID}) with its technical reason. */
  public static Verdict of(VerdictCode code, String detail) {
    return new Verdict(code, detail);
  }

  /** Whether everything demanded was checked and holds. */
  public boolean isValid() {
    return code == VerdictCode.VALID;
  }

  /** The sentence for a person in {@code kk}, {@code en} or else Russian. */
  public String text(Locale language) {
    return code.text(language);
  }
}
