package kz.ruqsat.complaint;

/** What one complains about (S1.1.21.1, S1.1.22.1 and their like). */
public enum ComplaintKind {
  /** The result: to the authorised body. */
  RESULT_DISAGREEMENT("AUTHORITY", "COMPLAINT_RESULT"),
  /** How one was served: to the registry in the name of the head. */
  INCORRECT_SERVICE("PROVIDER_HEAD", "COMPLAINT_SERVICE");

  private final String addressee;
  private final String place;

  ComplaintKind(String addressee, String place) {
    this.addressee = addressee;
    this.place = place;
  }

  /** Code of who it goes to. */
  public String addressee() {
    return addressee;
  }

  /** Purpose of the place of the passport where it is handled. */
  String place() {
    return place;
  }
}
