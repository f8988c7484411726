package kz.ruqsat.complaint;

/**
 * A complaint as it comes, in free form.
 *
 * @param application number of the application it is about; needed for a complaint about a result
 * @param contact how to reach the applicant; null
 * @param text in free form
 */
public record ComplaintWish(
    String service,
    ComplaintKind kind,
    ComplaintChannel channel,
    String application,
    String iinBin,
    String applicantName,
    String contact,
    String text) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "ComplaintWish[" + service + " " + kind + " " + channel + "]";
  }
}
