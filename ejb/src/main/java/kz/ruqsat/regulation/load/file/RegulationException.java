package kz.ruqsat.regulation.load.file;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The files of the law are wrong, so nothing may start. It lists every mistake that was found. */
public class RegulationException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public RegulationException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "The law as data has mistakes:\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** The mistakes, in the order in which they were found. */
  public List<Problem> problems() {
    return problems;
  }
}
