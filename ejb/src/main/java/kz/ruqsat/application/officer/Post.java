package kz.ruqsat.application.officer;

import kz.ruqsat.application.casefile.CaseScope;
import kz.ruqsat.regulation.Channel;

/**
 * A post that an official holds.
 *
 * @param provider code of the provider, for example {@code KTRM}; {@code STATE_CORPORATION} for its
 *     operators
 * @param role code of the role in procedures, for example {@code EXECUTOR}
 * @param unit structural unit; empty for posts above the units
 */
public record Post(String provider, String role, String unit) {

  /** The provider under which operators of the State Corporation are kept. */
  public static final String STATE_CORPORATION = "STATE_CORPORATION";

  /** The cases that the post is about. */
  CaseScope scope() {
    return STATE_CORPORATION.equals(provider)
        ? new CaseScope(null, null, Channel.STATE_CORPORATION)
        : new CaseScope(provider, unit.isEmpty() ? null : unit, null);
  }
}
