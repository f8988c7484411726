package kz.ruqsat.permit;

/** On what a permit was given; its record here is electronic in either case (GAP-13). */
public enum Medium {
  PAPER,
  ELECTRONIC
}
