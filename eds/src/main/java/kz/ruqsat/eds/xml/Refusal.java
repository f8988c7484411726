package kz.ruqsat.eds.xml;

import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;

/** Ends a check at the first thing that is wrong. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;

  Refusal(VerdictCode code, String detail) {
    super(detail, null, false, false); // a flood of bad messages must not pay for stack traces
    this.verdict = Verdict.of(code, detail);
  }

  Verdict verdict() {
    return verdict;
  }

  static Refusal structure(String detail) {
    return new Refusal(VerdictCode.STRUCTURE, detail);
  }

  static Refusal algorithm(String detail) {
    return new Refusal(VerdictCode.ALGORITHM, detail);
  }
}
