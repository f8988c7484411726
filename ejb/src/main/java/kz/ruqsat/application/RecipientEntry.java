package kz.ruqsat.application;

/**
 * The recipient of a permit as an executor enters it in "Е-лицензирование" (S2.2.9.P3).
 *
 * @param service code of the service that the executor chose
 * @param iinBin ИИН or БИН
 * @param name full name of the person or organisation
 * @param phone to reach the recipient
 */
public record RecipientEntry(String service, String iinBin, String name, String phone) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "RecipientEntry[" + service + "]";
  }
}
