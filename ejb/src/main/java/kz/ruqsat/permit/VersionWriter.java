package kz.ruqsat.permit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.permit.PermitFault.Code;
import kz.ruqsat.seal.SealQueue;

/** Writes versions: to the register, to the index of its search, and for the sealed log. */
final class VersionWriter {

  private final EntityManager entities;
  private final SealQueue seals;
  private final Clock clock;
  private final SearchIndex index;

  VersionWriter(EntityManager entities, SealQueue seals, Clock clock) {
    this.entities = entities;
    this.seals = seals;
    this.clock = clock;
    this.index = new SearchIndex(entities);
  }

  /**
   * Writes the first versions of permits that have their numbers.
   *
   * @throws PermitFault REGISTRATION_NUMBER_TAKEN
   */
  List<PermitVersion> begin(List<Issue> issues) {
    List<PermitVersion> firsts = issues.stream().map(this::first).toList();
    entities.flush();
    index.begin(firsts);
    firsts.forEach(this::seal);
    return firsts;
  }

  private PermitVersion first(Issue issue) {
    NewPermit order = issue.order();
    Permit permit = new Permit(Digests.unguessable(), order, issue.act().on(), issue.supersedes());
    PermitVersion first =
        permit.append(
            VersionKind.ISSUE, issue.act(), order.data(), PermitStatus.ISSUED, clock.instant());
    permit.alsoKnownAs(permit.number());
    permit.classified(index.classOf(permit));
    entities.persist(permit);
    register(order.gsi(), permit);
    entities.persist(first.related(issue.supersedes()));
    return first;
  }

  /**
   * Makes a further version, which is then to be {@linkplain #store stored}.
   *
   * @throws PermitFault ILLEGAL_TRANSITION or VALIDATION
   */
  PermitVersion append(Permit permit, VersionKind kind, Act act, PermitData data) {
    PermitStatus now = permit.snapshot().status();
    PermitStatus next =
        kind.after(now)
            .orElseThrow(
                () -> new PermitFault(Code.ILLEGAL_TRANSITION, kind + " of a permit " + now));
    LocalDate last = lastDay(permit);
    if (act.on().isBefore(last)) {
      throw new PermitFault(
          Code.VALIDATION, "it takes effect before what was entered last: " + last);
    }
    PermitVersion version = permit.append(kind, act, data, next, clock.instant());
    permit.classified(index.classOf(permit));
    return version;
  }

  VersionRecord store(PermitVersion version) {
    entities.persist(version);
    entities.flush();
    index.enter(version.permit(), version.effectiveOn());
    seal(version);
    return version.toRecord();
  }

  /**
   * Gives a permit its entry in the register of measurements.
   *
   * @param gsi null for services without
   * @throws PermitFault REGISTRATION_NUMBER_TAKEN (IS.10)
   */
  void register(GsiEntry gsi, Permit permit) {
    if (gsi == null) {
      return;
    }
    if (entities.find(GsiRegistration.class, gsi.number()) != null) {
      throw new PermitFault(Code.REGISTRATION_NUMBER_TAKEN, gsi.number());
    }
    entities.persist(new GsiRegistration(gsi, permit));
    permit.alsoKnownAs(gsi.number());
  }

  private void seal(PermitVersion version) {
    seals.add(PermitLog.NAME, version.id());
  }

  private LocalDate lastDay(Permit permit) {
    return entities
        .createQuery(
            "select max(v.effectiveOn) from PermitVersion v where v.permit = :permit",
            LocalDate.class)
        .setParameter("permit", permit)
        .getSingleResult();
  }
}
