package kz.ruqsat.application;

/**
 * Who does a step, in one role.
 *
 * @param name account or system
 * @param role in which it is done
 */
record Doer(String name, String role) {

  /** The gateway itself. */
  static final Doer SYSTEM = new Doer("ruqsat", "SYSTEM");

  /** The role acted for, when it is not one's own; null otherwise. */
  String actingFor(String needed) {
    return role.equals(needed) ? null : needed;
  }
}
