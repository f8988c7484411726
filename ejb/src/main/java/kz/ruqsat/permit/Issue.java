package kz.ruqsat.permit;

import java.util.Objects;

/**
 * The issue of a permit as it enters the register: at once, or long after.
 *
 * @param supersedes number of the permit that it took the place of (S1.2.5.2); null when there is
 *     none
 * @param since what happened to a permit from before until it enters; null when it is in force
 */
public record Issue(NewPermit order, Act act, String supersedes, Since since) {

  /**
   * What put a permit out of force before it entered the register.
   *
   * @param successor number of the permit that took its place; null when none did
   */
  public record Since(VersionKind kind, Act act, String successor) {}

  public Issue {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(act, "act");
  }

  Issue numbered(String number) {
    return new Issue(order.numbered(number), act, supersedes, since);
  }
}
