package kz.ruqsat.identity.dictionary;

import java.util.Objects;

/**
 * A value of a dictionary of the state databases.
 *
 * @param code as the database knows it
 * @param ru name in Russian
 * @param kk name in Kazakh
 */
public record CodedValue(String code, String ru, String kk) {

  public CodedValue {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(ru, "ru");
    Objects.requireNonNull(kk, "kk");
  }
}
