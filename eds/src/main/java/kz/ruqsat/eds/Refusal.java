package kz.ruqsat.eds;

/** Ends a check at the first thing that is wrong. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;

  /**
   * @param code what was found
   * @param detail the technical reason in English; never personal data
   */
  public Refusal(VerdictCode code, String detail) {
    super(detail, null, false, false); // a flood of bad messages must not pay for stack traces
    this.verdict = Verdict.of(code, detail);
  }

  /** What was found, with the reason. */
  public Verdict verdict() {
    return verdict;
  }

  /** Not built as it must be. */
  public static Refusal structure(String detail) {
    return new Refusal(VerdictCode.STRUCTURE, detail);
  }

  /** An algorithm that is not admitted. */
  public static Refusal algorithm(String detail) {
    return new Refusal(VerdictCode.ALGORITHM, detail);
  }
}
