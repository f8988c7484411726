package kz.ruqsat.regulation.fee;

/**
 * There are no data to answer with: a service nobody configured, or a date outside the data.
 * Nothing is guessed; an operator adds the rows in {@code ruqsat.fees.folder}.
 */
public class FeeNotKnownException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FeeNotKnownException(String what) {
    super(what + "; add it to the folder of ruqsat.fees.folder");
  }
}
