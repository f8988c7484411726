package kz.ruqsat.it.application;

import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;

/** An application as the clerk of a registry enters it, for tests of other rooms. */
public final class PaperApplication {

  private PaperApplication() {}

  /**
   * The JSON of {@code POST /api/v1/filing/applications}, complete under its edition.
   *
   * @param iinBin of the applicant
   */
  public static String of(EditionKey edition, ApplicantType type, String iinBin) {
    return new Request(edition, Action.ISSUE, type, Channel.REGISTRY).of(iinBin).paper();
  }
}
