package kz.ruqsat.audit;

import java.util.Objects;

/**
 * Something that someone did or saw.
 *
 * @param actor account, or the address of someone without account
 * @param role in which the actor did it, for example {@code auditor}
 * @param action for example {@code SEARCH}
 * @param object what was touched: number of a permit, name of a log; null for none in particular
 * @param purpose why, in the actor's words; null where nobody is asked
 * @param detail the question as asked; null for none
 * @param rows how many records were shown; null when that says nothing
 */
public record AuditEvent(
    String actor,
    String role,
    String action,
    String object,
    String purpose,
    String detail,
    Long rows) {

  public AuditEvent {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(action, "action");
  }
}
