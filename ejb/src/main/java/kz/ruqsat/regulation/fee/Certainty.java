package kz.ruqsat.regulation.fee;

/** How sure the source of a figure is; the order is from the surest. */
public enum Certainty {
  /** The act itself or the official page was read. */
  HIGH,
  /** Press, public tables, or the same figure of a neighbouring period. */
  MEDIUM,
  /** Not found; an operator's decision. */
  UNCERTAIN;

  Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
