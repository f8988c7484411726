package kz.ruqsat.application;

import kz.ruqsat.regulation.process.Refusal;

/**
 * What an official does with a case. Which parts are needed follows from the documents that the
 * step gives.
 *
 * @param event code of the event, for example {@code SEND_TO_UNIT}
 * @param unit structural unit to which a resolution of the head sends it
 * @param executor account to which a resolution of a unit head gives it
 * @param refusal ground and reasons of a refusal
 * @param note text of a resolution or decision
 * @param receiver to whom a result is handed over: the person, or the representative
 * @param authority document of authority of the representative (S1.1.15.2)
 * @param recipient as an executor enters it with an issued permit (S2.2.9.P3)
 */
public record Act(
    String event,
    String unit,
    String executor,
    Refusal refusal,
    String note,
    String receiver,
    String authority,
    RecipientEntry recipient) {

  /** An act that needs nothing more. */
  public static Act of(String event) {
    return new Act(event, null, null, null, null, null, null, null);
  }

  /** The refusal with the reasons. */
  public static Act refuse(String event, String ground, String reason, String reference) {
    return new Act(
        event, null, null, new Refusal(ground, reason, reference), null, null, null, null);
  }

  /** The same, to a unit. */
  public Act toUnit(String code) {
    return new Act(event, code, executor, refusal, note, receiver, authority, recipient);
  }

  /** The same, to an executor. */
  public Act toExecutor(String account) {
    return new Act(event, unit, account, refusal, note, receiver, authority, recipient);
  }

  /** The same, with a text. */
  public Act saying(String text) {
    return new Act(event, unit, executor, refusal, text, receiver, authority, recipient);
  }

  /** The same, given to someone. */
  public Act givenTo(String person, String document) {
    return new Act(event, unit, executor, refusal, note, person, document, recipient);
  }

  /** The same, about a recipient. */
  public Act entering(RecipientEntry entry) {
    return new Act(event, unit, executor, refusal, note, receiver, authority, entry);
  }
}
