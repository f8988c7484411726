package kz.ruqsat.conformance;

import java.util.List;
import java.util.stream.Collectors;

/** Tests name obligations the catalogue does not have. The build fails on it. */
final class UnknownObligationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownObligationException(List<Evidence> unknown) {
    super(
        unknown.stream()
            .map(e -> e.obligation() + " (" + e.test() + " in " + e.source() + ")")
            .sorted()
            .collect(Collectors.joining("\n  ", "Not in the catalogue of obligations:\n  ", "")));
  }
}
