package kz.ruqsat.identity.sandbox;

import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityNumber;

/**
 * A published number with a fixed behaviour.
 *
 * @param sentence what it is for, in English
 */
public record SandboxNumber(IdentityNumber number, Behaviour behaviour, String sentence) {

  /** What has the number. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  /** What has the number. */
  public Kind kind() {
    return number instanceof Bin ? Kind.ORGANISATION : Kind.PERSON;
  }
}
