package kz.ruqsat.conformance;

import org.junit.platform.engine.TestExecutionResult;

/**
 * How a test ended, in the order in which outcomes win over each other: of many runs of one test
 * (parameters, properties) a single failure decides, and one run that passed outweighs skipped
 * ones.
 */
enum Outcome {
  SKIPPED,
  PASSED,
  FAILED;

  static Outcome of(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> PASSED;
      case ABORTED -> SKIPPED;
      case FAILED -> FAILED;
    };
  }

  Outcome and(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
