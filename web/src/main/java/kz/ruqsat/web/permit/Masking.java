package kz.ruqsat.web.permit;

import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.Signatory;

/** Hides of a person what an auditor of the register has no right to see. */
final class Masking {

  private static final int SHOWN = 6;
  private static final int KIND = 4;

  private Masking() {}

  /**
   * What a permit or a version of it says, as someone may see it.
   *
   * @param holderId number of the holder, in part where it must be
   */
  record Shown(String holderId, PermitData data) {}

  /**
   * @param whole whether the reader may see the personal data of others
   */
  static Shown shown(PermitData data, boolean whole) {
    String holder = data.holder().number();
    return whole ? new Shown(holder, data) : new Shown(number(holder), mask(data));
  }

  /** The data with the IIN and the address of a person hidden; of organisations all is shown. */
  static PermitData mask(PermitData data) {
    Holder holder = data.holder();
    if (!isPerson(holder.number())) {
      return data;
    }
    return new PermitData(
        holder,
        data.region(),
        data.place() == null ? null : "***",
        data.activityCode(),
        data.activity(),
        data.validFrom(),
        data.validTo(),
        data.paymentReference());
  }

  /** The number of a holder; the last digits of an IIN are hidden. */
  static String number(String number) {
    return isPerson(number) ? number.substring(0, SHOWN) + "******" : number;
  }

  static Signatory mask(Signatory signer) {
    return signer == null ? null : new Signatory(null, signer.name(), signer.certificate());
  }

  /** In an IIN the fifth digit begins a day of the month; a BIN has 4, 5 or 6 there. */
  static boolean isPerson(String number) {
    return number.charAt(KIND) <= '3';
  }
}
