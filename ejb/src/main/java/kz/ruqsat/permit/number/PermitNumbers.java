package kz.ruqsat.permit.number;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives permits their numbers. */
@Dependent
public class PermitNumbers {

  @Inject private NumberPatterns patterns;
  @Inject private NumberSequence sequence;

  /** The next number for a permit of a service and result; never given again. */
  public String next(String service, String result, LocalDate day) {
    NumberPattern pattern = patterns.pattern(service, result);
    return pattern.format(day, nextOf(pattern.series(day)));
  }

  /** What a duplicate of a permit bears: its number, or one of its own. */
  public String ofDuplicate(String number, String service, String result, LocalDate day) {
    return patterns.duplicateGetsNewNumber(service, result) ? next(service, result, day) : number;
  }

  private long nextOf(String series) {
    try {
      return sequence.next(series);
    } catch (EJBException e) {
      // another caller began the series in the same moment; now it is there
      return sequence.next(series);
    }
  }
}
