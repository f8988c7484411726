package kz.ruqsat.conformance;

import java.nio.file.Path;

/**
 * What one test said about one obligation.
 *
 * @param obligation id as the test gives it, known to the catalogue or not
 * @param test name within its package
 * @param outcome of all runs of the test together
 * @param source the test's source file, relative to the root of the project
 */
record Evidence(String obligation, String test, Outcome outcome, Path source) {

  Evidence of(Outcome other) {
    return new Evidence(obligation, test, other, source);
  }
}
