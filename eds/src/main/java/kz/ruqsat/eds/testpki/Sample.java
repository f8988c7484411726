package kz.ruqsat.eds.testpki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.ruqsat.eds.Role;

/** The fictitious holders every test centre has: each is good for one case of the checks. */
public enum Sample {
  /** A natural person. */
  NATURAL_PERSON(Numbers.PERSON, ""),
  /** The first head of the organisation. */
  HEAD(Numbers.OFFICER, Numbers.ORGANISATION),
  /** A person of the organisation with the right to sign. */
  RIGHT_TO_SIGN(Numbers.OFFICER, Numbers.ORGANISATION),
  /** An employee of the organisation. */
  EMPLOYEE(Numbers.OFFICER, Numbers.ORGANISATION),
  /** An information system of the organisation; has no IIN. */
  INFORMATION_SYSTEM("", Numbers.ORGANISATION),
  /** The natural person's certificate that has been revoked (keyCompromise). */
  REVOKED(Numbers.PERSON, ""),
  /** The natural person's certificate that has run out. */
  EXPIRED(Numbers.PERSON, ""),
  /** The natural person's certificate of years to come. */
  NOT_YET_VALID(Numbers.PERSON, ""),
  /** The natural person's key for logging in, not for signing. */
  AUTHENTICATION_ONLY(Numbers.PERSON, ""),
  /** A namesake of the natural person with another IIN. */
  WRONG_IIN(Numbers.NAMESAKE, ""),
  /** Signed by the CA's key, but its books do not know it. */
  UNREGISTERED(Numbers.PERSON, "");

  /** Numbers with valid check digits that belong to nobody. */
  private static final class Numbers {
    static final String PERSON = StateNumber.iin(LocalDate.of(1990, 1, 1), true, 9001);
    static final String OFFICER = StateNumber.iin(LocalDate.of(1985, 5, 15), false, 9001);
    static final String NAMESAKE = StateNumber.iin(LocalDate.of(1991, 2, 2), true, 9001);
    static final String ORGANISATION = StateNumber.bin(LocalDate.of(2001, 4, 1), 99001);
  }

  private static final String ORGANISATION = "ТОО «Үлгі Өлшем»";

  private final String iin;
  private final String bin;

  Sample(String iin, String bin) {
    this.iin = iin;
    this.bin = bin;
  }

  /** The holder's IIN, empty for an information system. */
  public String iin() {
    return iin;
  }

  /** The organisation's BIN, empty for a natural person. */
  public String bin() {
    return bin;
  }

  /** The alias in the key store and the name of its file. */
  public String alias() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Holder holder() {
    return switch (this) {
      case HEAD -> officer().at(ORGANISATION, bin, Role.HEAD);
      case RIGHT_TO_SIGN -> officer().at(ORGANISATION, bin, Role.RIGHT_TO_SIGN);
      case EMPLOYEE -> officer().at(ORGANISATION, bin, Role.EMPLOYEE);
      case INFORMATION_SYSTEM ->
          Holder.informationSystem("1.2.398.99.1", "Үлгі жүйесі", ORGANISATION, bin);
      default -> Holder.naturalPerson("СЫНАҚБАЕВ", "ҮЛГІ", "МЫСАЛҰЛЫ", iin);
    };
  }

  private Holder officer() {
    return Holder.naturalPerson("МЫСАЛОВА", "ҮЛГІГҮЛ", "СЫНАҚҚЫЗЫ", iin);
  }

  /** People have a year, information systems three (since 2026). */
  Validity validity(Instant now) {
    return switch (this) {
      case EXPIRED -> Validity.around(now, 400, -35);
      case NOT_YET_VALID -> Validity.around(now, -1000, 1365);
      case INFORMATION_SYSTEM -> Validity.around(now, 30, 1065);
      default -> Validity.around(now, 30, 335);
    };
  }

  /** Whether a stored certificate still shows what this sample is there for. */
  boolean stillServes(X509Certificate certificate, Instant now) {
    return switch (this) {
      case EXPIRED -> true;
      case NOT_YET_VALID -> now.isBefore(certificate.getNotBefore().toInstant());
      default -> now.isBefore(certificate.getNotAfter().toInstant());
    };
  }
}
