package kz.ruqsat.application.casefile;

import kz.ruqsat.regulation.LocalText;

/** What applicants do with their applications beside the procedures; no text describes it. */
public enum ApplicantAct {
  WITHDRAW(
      "Заявитель отзывает заявление",
      "Өтініш беруші өтінішін қайтарып алады",
      "The applicant takes the application back"),
  EDIT(
      "Заявитель изменяет заявление",
      "Өтініш беруші өтінішін өзгертеді",
      "The applicant edits the application");

  private final LocalText title;

  ApplicantAct(String ru, String kk, String en) {
    this.title = LocalText.ours(ru, kk, en);
  }

  LocalText title() {
    return title;
  }

  /**
   * What is shown for an event that is none of the procedures; null when it is not one of these.
   */
  public static LocalText titleOf(String event) {
    for (ApplicantAct act : values()) {
      if (act.name().equals(event)) {
        return act.title;
      }
    }
    return null;
  }
}
