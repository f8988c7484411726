package kz.ruqsat.regulation.passport;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.regulation.LocalText;

/**
 * The facts of an edition that people are told.
 *
 * @param form in what form the service is given, for example partly automated
 * @param facts short facts: accessibility, order of queue, where samples are
 * @param legalBases laws on which the service is given
 * @param infoPlaces where one learns about it
 * @param places addresses with their purpose
 * @param hours opening hours by purpose
 * @param queueLimits longest waiting
 * @param principles of work
 * @param indicators quality indicators; null when the edition names none
 */
public record Passport(
    Fact form,
    List<Fact> facts,
    List<LegalBasis> legalBases,
    List<InfoPlace> infoPlaces,
    List<ServicePlace> places,
    List<ServiceHours> hours,
    List<QueueLimit> queueLimits,
    List<Fact> principles,
    IndicatorTable indicators) {

  /** A service of which the texts tell nothing but its title. */
  public static Passport empty() {
    return new Passport(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }

  /** Hours for a purpose, if the edition knows any. */
  public Optional<ServiceHours> hoursFor(HoursPurpose purpose) {
    return hours.stream().filter(candidate -> candidate.purpose() == purpose).findFirst();
  }

  /** The limit of a kind of queue, if the edition sets one. */
  public Optional<QueueLimit> queueLimit(QueueKind kind) {
    return queueLimits.stream().filter(limit -> limit.kind() == kind).findFirst();
  }

  /** The fact with a code, if the edition states it. */
  public Optional<LocalText> fact(String code) {
    return facts.stream().filter(fact -> fact.code().equals(code)).map(Fact::text).findFirst();
  }
}
