package kz.ruqsat.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import kz.ruqsat.shep.security.Digests;

/**
 * What a bank says of a payment through ПШЭП, checked by {@link NoticeFields}. The names of the
 * message are in brackets.
 *
 * @param reference of ПШЭП: {@code B} and 13 digits ({@code reference}); null in a registry
 * @param bankReference identifies the payment for ever ({@code bankReference})
 * @param paidOn day of payment ({@code payDate})
 * @param documentDate of the payment document ({@code docDate}); null
 * @param amount in tenge, two decimals
 * @param payer ИИН or БИН ({@code payerIdn})
 * @param kbk code of budget classification, six digits; null for a payment not to the budget
 * @param knp code of the purpose of payment, three digits
 * @param kno code of the tax office, six digits; null
 * @param vo kind of operation, two digits; null
 * @param purpose in the payer's words ({@code assign}); null
 */
public record PaymentNotice(
    String reference,
    String bankReference,
    LocalDate paidOn,
    LocalDate documentDate,
    BigDecimal amount,
    String payer,
    String payerName,
    String bankBin,
    String bankBic,
    String bankName,
    String treasuryBin,
    String treasuryName,
    String kno,
    String knp,
    String vo,
    String kbk,
    String documentNumber,
    String purpose) {

  /** Whether another notice tells of the same payment: amount, payer, day, КБК and КНП. */
  public boolean agreesWith(PaymentNotice other) {
    return amount.compareTo(other.amount) == 0
        && payer.equals(other.payer)
        && paidOn.equals(other.paidOn)
        && Objects.equals(kbk, other.kbk)
        && Objects.equals(knp, other.knp);
  }

  /** SHA-256 of what {@link #agreesWith} compares, in hexadecimal digits. */
  public String digest() {
    return Digests.sha256(
        String.join(
            "\n",
            amount.toPlainString(),
            payer,
            paidOn.toString(),
            String.valueOf(kbk),
            String.valueOf(knp)));
  }

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "PaymentNotice[" + bankReference + "]";
  }
}
