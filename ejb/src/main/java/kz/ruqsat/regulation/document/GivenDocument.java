package kz.ruqsat.regulation.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * A document that was handed in, as far as the rules look at it.
 *
 * @param code which document it is
 * @param has what was found with it
 * @param direction the direction a report is about; null
 * @param days business days of the internship a report is about; 0
 * @param kind which of several papers it is; null
 * @param issuedOn when it was issued; null
 */
public record GivenDocument(
    String code, Set<Demand> has, String direction, int days, String kind, LocalDate issuedOn) {

  public GivenDocument {
    has = Set.copyOf(has);
  }

  /** A document of which nothing more is known. */
  public static GivenDocument of(String code) {
    return new GivenDocument(code, Set.of(), null, 0, null, null);
  }

  /** The same, signed, compared or notarised. */
  public GivenDocument with(Demand found) {
    Set<Demand> more = new HashSet<>(has);
    more.add(found);
    return new GivenDocument(code, more, direction, days, kind, issuedOn);
  }

  /** The same, a report about an internship. */
  public GivenDocument about(String reportDirection, int internshipDays) {
    return new GivenDocument(code, has, reportDirection, internshipDays, kind, issuedOn);
  }

  /** The same, one of several papers. */
  public GivenDocument ofKind(String paper, LocalDate issued) {
    return new GivenDocument(code, has, direction, days, paper, issued);
  }
}
