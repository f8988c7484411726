package kz.ruqsat.application;

import java.time.Instant;
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
    String permitNumber) {

  static Filed of(Application application) {
    return new Filed(
        application.number(),
        application.edition(),
        application.phase(),
        application.state(),
        application.filedAt(),
        application.registeredAt(),
        application.dueAt(),
        application.outcome(),
        application.permitNumber());
  }
}
