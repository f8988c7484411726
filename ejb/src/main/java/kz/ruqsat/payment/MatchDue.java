package kz.ruqsat.payment;

/**
 * There is something new under a payer's number: a payment, or an application.
 *
 * @param payer ИИН or БИН
 */
public record MatchDue(String payer) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "MatchDue";
  }
}
