package kz.ruqsat.regulation.fee;

import java.util.Optional;

/** The fees of the application, for tests. */
public final class Fees {

  private Fees() {}

  /** As they are, with no file of an operator. */
  public static FeeSchedule schedule() {
    return new FeeSchedule(Optional.empty());
  }
}
