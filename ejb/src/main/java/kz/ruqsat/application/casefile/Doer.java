package kz.ruqsat.application.casefile;

/**
 * Who does a step, in one role.
 *
 * @param name account or system
 * @param role in which it is done
 * @param fullName as receipts and records name an official; the account or system of others
 */
public record Doer(String name, String role, String fullName) {

  /** The gateway itself. */
  public static final Doer SYSTEM = new Doer("ruqsat", "SYSTEM");

  public Doer(String name, String role) {
    this(name, role, name);
  }

  /** The role acted for, when it is not one's own; null otherwise. */
  String actingFor(String needed) {
    return role.equals(needed) ? null : needed;
  }
}
