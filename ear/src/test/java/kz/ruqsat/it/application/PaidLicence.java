package kz.ruqsat.it.application;

import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;

/** A permit with everything behind it: a signed application, a payment, an official's signature. */
public final class PaidLicence {

  private PaidLicence() {}

  /** Files, pays and decides; gives the number of the permit. */
  public static String issued() {
    return Case.permit(Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.EGOV_PORTAL));
  }
}
