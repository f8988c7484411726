package kz.ruqsat.regulation.load.file;

/** A mistake in a file: where, and what is wrong. */
public record Problem(Place place, String reason) {

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
