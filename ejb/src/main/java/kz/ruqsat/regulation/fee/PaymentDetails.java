package kz.ruqsat.regulation.fee;

import kz.ruqsat.csv.CsvRow;

/**
 * Where a fee is paid to.
 *
 * @param kbk code of budget classification (КБК), six digits
 * @param knp code of the purpose of payment (КНП), three digits; 911 is an obligation paid in time
 * @param account IBAN of the treasury (ИИК)
 * @param bic of the treasury (БИК)
 * @param beneficiary who is named as such
 * @param certainty of the details in this period
 */
public record PaymentDetails(
    String kbk,
    String knp,
    String account,
    String bic,
    Beneficiary beneficiary,
    Certainty certainty) {

  /** Who gets the money. */
  public enum Beneficiary {
    /**
     * The tax office where the payer is: an organisation or entrepreneur by its location, a person
     * by residence. Each office has its own BIN and code (КНО), so none is named here.
     */
    TAX_OFFICE_OF_PAYER
  }

  static PaymentDetails of(CsvRow row) {
    return new PaymentDetails(
        row.get("kbk"),
        row.get("knp"),
        row.get("account"),
        row.get("bic"),
        row.get("beneficiary", Beneficiary::valueOf),
        row.get("certainty", Certainty::valueOf));
  }
}
