package kz.ruqsat.application.result;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.application.casefile.Application;

/** The register of permits as this component needs it. */
public interface PermitBook {

  /**
   * A permit given earlier.
   *
   * @param onPaper whether it was made on paper
   */
  record Earlier(String number, String service, String holder, boolean onPaper) {}

  /** The permit with a number, if there is one in force. */
  Optional<Earlier> find(String number);

  /** Takes the number for the result of a case, whose document is still to be signed. */
  String takeNumber(Application application, String result, Instant at);

  /**
   * Enters the result of a case in the transaction of the step that gives it.
   *
   * @param document signed by the official
   */
  void enter(Application application, Entry entry, Instant at);

  /**
   * What is entered.
   *
   * @param number of the permit, taken before
   * @param result code of the result, for example {@code LICENCE}
   * @param onPaper whether it is made on paper
   * @param signer account of the official
   * @param certificate serial number of the official's certificate, hexadecimal
   * @param document signed by the official
   */
  record Entry(
      String number,
      String result,
      boolean onPaper,
      String signer,
      String certificate,
      byte[] document) {}
}
