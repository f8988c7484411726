package kz.ruqsat.permit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.permit.PermitFault.Code;
import kz.ruqsat.permit.number.PermitNumbers;
import kz.ruqsat.seal.SealQueue;

/**
 * Enters permits and what happens to them. Each entry is a further version; two entries for one
 * permit in the same moment never both succeed.
 */
@Stateless
public class PermitRegister {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private PermitNumbers numbers;
  @Inject private SealQueue seals;
  @Inject private Clock clock;

  /** For the container. */
  public PermitRegister() {}

  PermitRegister(EntityManager entities, PermitNumbers numbers, SealQueue seals, Clock clock) {
    this.entities = entities;
    this.numbers = numbers;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * Takes a number for a permit whose document is still to be signed.
   *
   * @param day of issue; some patterns hold its year
   */
  public String nextNumber(String service, String result, LocalDate day) {
    return numbers.next(service, result, day);
  }

  /**
   * Enters a new permit.
   *
   * @throws PermitFault NUMBER_TAKEN or REGISTRATION_NUMBER_TAKEN
   */
  public PermitRecord issue(NewPermit order, Act act) {
    return enter(order, act, null).toRecord();
  }

  /**
   * Enters permits from before in one transaction, all or none.
   *
   * @throws PermitFault NUMBER_TAKEN, REGISTRATION_NUMBER_TAKEN, ILLEGAL_TRANSITION or VALIDATION,
   *     of one of them
   */
  public void bringIn(List<Issue> past) {
    List<PermitVersion> firsts = enter(past);
    for (int i = 0; i < firsts.size(); i++) {
      if (past.get(i).since() != null) {
        happen(firsts.get(i).permit(), past.get(i).since());
      }
    }
  }

  /** Which of some numbers permits bear already. */
  public Set<String> taken(Collection<String> some) {
    return Set.copyOf(
        entities
            .createQuery("select p.number from Permit p where p.number in :some", String.class)
            .setParameter("some", some)
            .getResultList());
  }

  /**
   * Enters a permit that takes the place of another, which becomes {@link PermitStatus#REISSUED};
   * each names the other (S1.2.5.2).
   *
   * @param previous number of the permit to be replaced (GAP-59)
   * @throws PermitFault UNKNOWN_PERMIT, ILLEGAL_TRANSITION, NUMBER_TAKEN, VALIDATION
   */
  public PermitRecord reissue(String previous, NewPermit order, Act act) {
    if (previous == null) {
      throw new PermitFault(Code.VALIDATION, "the number of the previous permit is missing");
    }
    Permit old = locked(previous);
    Permit successor = enter(order, act, previous);
    Act reference =
        new Act(act.on(), act.ground(), act.reference(), act.signer(), null, act.recordedBy());
    happen(old, new Issue.Since(VersionKind.REPLACED, reference, successor.number()));
    return successor.toRecord();
  }

  /**
   * Enters an annex; the data of the permit may change with it.
   *
   * @param annexNumber number of the annex, for example {@code 001}
   * @throws PermitFault UNKNOWN_PERMIT or ILLEGAL_TRANSITION
   */
  public VersionRecord annex(String number, String annexNumber, PermitData data, Act act) {
    PermitVersion version = append(locked(number), VersionKind.ANNEX, act, data);
    return store(version.numbered(annexNumber));
  }

  /**
   * Enters a duplicate: a version of the same permit, with the number that {@code numbers.csv} says
   * for it (S1.2.5.3).
   *
   * @param documentNumber what {@link #duplicateNumber} gave for its document; null to take it now
   * @param gsi the registration number of the duplicate (S2.2.5.8b); null for services without
   * @throws PermitFault UNKNOWN_PERMIT, ILLEGAL_TRANSITION or REGISTRATION_NUMBER_TAKEN
   */
  public VersionRecord duplicate(String number, String documentNumber, GsiEntry gsi, Act act) {
    Permit permit = locked(number);
    PermitVersion version = append(permit, VersionKind.DUPLICATE, act, permit.snapshot().data());
    writer().register(gsi, permit);
    String own = documentNumber == null ? duplicateNumber(permit, act.on()) : documentNumber;
    permit.alsoKnownAs(own);
    return store(version.numbered(own));
  }

  /**
   * The number for a duplicate whose document is still to be signed.
   *
   * @throws PermitFault UNKNOWN_PERMIT
   */
  public String duplicateNumber(String number, LocalDate day) {
    return duplicateNumber(byNumber(number, LockModeType.NONE), day);
  }

  /**
   * Puts a permit out of force for a time.
   *
   * @throws PermitFault UNKNOWN_PERMIT or ILLEGAL_TRANSITION
   */
  public VersionRecord suspend(String number, Act act) {
    return happen(number, VersionKind.SUSPENSION, act);
  }

  /**
   * Puts a suspended permit in force again.
   *
   * @throws PermitFault UNKNOWN_PERMIT or ILLEGAL_TRANSITION
   */
  public VersionRecord resume(String number, Act act) {
    return happen(number, VersionKind.RESUMPTION, act);
  }

  /**
   * Ends a permit.
   *
   * @throws PermitFault UNKNOWN_PERMIT or ILLEGAL_TRANSITION
   */
  public VersionRecord terminate(String number, Act act) {
    return happen(number, VersionKind.TERMINATION, act);
  }

  /**
   * Notes that a permit ended by its own term.
   *
   * @throws PermitFault UNKNOWN_PERMIT, or ILLEGAL_TRANSITION for a permit without term or whose
   *     term has not passed (GAP-54)
   */
  public VersionRecord expire(String number, Act act) {
    LocalDate validTo = locked(number).snapshot().data().validTo();
    if (validTo == null || !act.on().isAfter(validTo)) {
      throw new PermitFault(Code.ILLEGAL_TRANSITION, number + " has not reached the end of a term");
    }
    return happen(number, VersionKind.EXPIRY, act);
  }

  private VersionRecord happen(String number, VersionKind kind, Act act) {
    return happen(locked(number), new Issue.Since(kind, act, null));
  }

  private VersionRecord happen(Permit permit, Issue.Since since) {
    PermitVersion version = append(permit, since.kind(), since.act(), permit.snapshot().data());
    permit.supersededBy(since.successor());
    return store(version.related(since.successor()));
  }

  private Permit enter(NewPermit order, Act act, String supersedes) {
    return enter(List.of(new Issue(order, act, supersedes, null))).get(0).permit();
  }

  private List<PermitVersion> enter(List<Issue> issues) {
    List<Issue> numbered = issues.stream().map(this::numbered).toList();
    refuseTaken(numbered.stream().map(it -> it.order().number()).toList());
    return writer().begin(numbered);
  }

  private Issue numbered(Issue issue) {
    NewPermit order = issue.order();
    return order.number() != null
        ? issue
        : issue.numbered(nextNumber(order.service(), order.result(), issue.act().on()));
  }

  private void refuseTaken(List<String> some) {
    Set<String> taken = new HashSet<>(taken(some));
    for (String number : some) {
      if (!taken.add(number)) {
        throw new PermitFault(Code.NUMBER_TAKEN, number);
      }
    }
  }

  private PermitVersion append(Permit permit, VersionKind kind, Act act, PermitData data) {
    return writer().append(permit, kind, act, data);
  }

  private VersionRecord store(PermitVersion version) {
    return writer().store(version);
  }

  private VersionWriter writer() {
    return new VersionWriter(entities, seals, clock);
  }

  private String duplicateNumber(Permit permit, LocalDate day) {
    return numbers.ofDuplicate(permit.number(), permit.service(), permit.result(), day);
  }

  private Permit locked(String number) {
    return byNumber(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private Permit byNumber(String number, LockModeType lock) {
    return entities
        .createQuery("select p from Permit p where p.number = :number", Permit.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new PermitFault(Code.UNKNOWN_PERMIT, number));
  }
}
