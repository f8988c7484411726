package kz.ruqsat.permit;

import static kz.ruqsat.permit.PermitStatus.EXPIRED;
import static kz.ruqsat.permit.PermitStatus.ISSUED;
import static kz.ruqsat.permit.PermitStatus.REISSUED;
import static kz.ruqsat.permit.PermitStatus.SUSPENDED;
import static kz.ruqsat.permit.PermitStatus.TERMINATED;

import java.util.Optional;
import java.util.Set;

/** What happened to a permit, in what states it can happen, and what state follows. */
public enum VersionKind {
  /** The first version. */
  ISSUE(Set.of(), ISSUED),
  /** An annex was added or replaced. */
  ANNEX(Set.of(ISSUED), null),
  /** A duplicate was given; the register counts no further permit (S1.2.5.3). */
  DUPLICATE(Set.of(ISSUED, SUSPENDED), null),
  /** Another permit took its place (S1.2.5.2). */
  REPLACED(Set.of(ISSUED, SUSPENDED), REISSUED),
  /** Put out of force for a time. */
  SUSPENSION(Set.of(ISSUED), SUSPENDED),
  /** Put in force again. */
  RESUMPTION(Set.of(SUSPENDED), ISSUED),
  /** Ended by an act or by the wish of its holder. */
  TERMINATION(Set.of(ISSUED, SUSPENDED), TERMINATED),
  /** Ended by its own term. */
  EXPIRY(Set.of(ISSUED, SUSPENDED), EXPIRED);

  private final Set<PermitStatus> from;
  private final PermitStatus to;

  VersionKind(Set<PermitStatus> from, PermitStatus to) {
    this.from = from;
    this.to = to;
  }

  /** The state after it, or empty if it can not happen in a state. */
  Optional<PermitStatus> after(PermitStatus status) {
    return from.contains(status) ? Optional.of(to == null ? status : to) : Optional.empty();
  }
}
