package kz.ruqsat.centre.desk;

import java.time.Duration;
import java.time.Instant;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * What an operator says of an application taken in at the desk.
 *
 * @param organisation code of the desk
 * @param ticket of the electronic queue; null
 * @param startedAt when the operator began
 * @param finishedAt when the package was taken
 * @param consentAt when the applicant consented to the use of the data
 * @param application the application document
 */
public record IntakeForm(
    String organisation,
    String ticket,
    Instant startedAt,
    Instant finishedAt,
    Instant consentAt,
    IdentityCheck identity,
    byte[] application) {

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  /**
   * Reads it.
   *
   * @param now nothing has happened later; clocks may differ a little
   * @throws CentreFault MALFORMED, CONSENT_MISSING
   */
  public static IntakeForm of(PayloadFields fields, Instant now) {
    if (!Fields.flag(fields, "consent")) {
      throw new CentreFault(CentreFault.Code.CONSENT_MISSING, "consent");
    }
    IntakeForm form =
        new IntakeForm(
            Fields.text(fields, "organisationCode", Fields.CODE),
            fields.text("ticket").orElse(null),
            Fields.moment(fields, "startedAt"),
            Fields.moment(fields, "finishedAt"),
            Fields.moment(fields, "consentAt"),
            IdentityCheck.of(fields),
            Fields.octets(fields, "application"));
    if (form.finishedAt.isBefore(form.startedAt)
        || form.finishedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
      throw Fields.malformed("finishedAt");
    }
    return form;
  }
}
