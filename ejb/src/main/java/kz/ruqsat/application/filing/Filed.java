package kz.ruqsat.application.filing;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.process.Outcome;

/**
 * The answer to who filed an application; also to who asks again.
 *
 * @param number of the application
 * @param edition under which it was filed
 * @param phase whether the signature is still to be checked
 * @param state where the procedure stands; null before it begins
 * @param registeredAt null until it is registered
 * @param plannedAt date and time when the result is planned; null when no text says, or not yet
 * @param outcome how it ended; null while it has not
 * @param permitNumber number of the permit it gave; null
 * @param permitNumbers of all permits: two where an edition knows two results and both were asked
 *     for (S1.1.5.1, S1.1.5.2)
 * @param resubmits number of the refused application that it replaces; null
 */
public record Filed(
    String number,
    EditionKey edition,
    Phase phase,
    String state,
    Instant filedAt,
    Instant registeredAt,
    Instant plannedAt,
    Outcome outcome,
    String permitNumber,
    List<String> permitNumbers,
    String resubmits) {

  public static Filed of(Application application) {
    return new Filed(
        application.number(),
        application.edition(),
        application.phase(),
        application.state(),
        application.origin().filedAt(),
        application.registeredAt(),
        application.dueAt(),
        application.outcome(),
        application.permits().stream().findFirst().orElse(null),
        application.permits(),
        application.origin().resubmits());
  }
}
