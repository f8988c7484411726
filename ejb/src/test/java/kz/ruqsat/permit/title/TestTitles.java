package kz.ruqsat.permit.title;

import kz.ruqsat.regulation.TestRegulations;

/** Titles from the shipped law. */
public final class TestTitles {

  private TestTitles() {}

  /** Titles of a demo gateway. */
  public static PermitTitles make() {
    return new PermitTitles(TestRegulations.demo());
  }
}
