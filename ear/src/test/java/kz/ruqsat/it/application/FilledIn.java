package kz.ruqsat.it.application;

import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;

/** Applications with everything that the law asks for, for tests outside of this package. */
public final class FilledIn {

  private FilledIn() {}

  /** An application for a first permit as an operator of the State Corporation writes it down. */
  public static byte[] atTheCentre(String service, String edition) {
    return Request.of(new EditionKey(service, edition), Action.ISSUE, Channel.STATE_CORPORATION)
        .document();
  }
}
