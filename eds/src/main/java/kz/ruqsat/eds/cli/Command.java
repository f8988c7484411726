package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.util.Map;

/** What the program can do. */
interface Command {

  /**
   * The outcome of a command.
   *
   * @param good whether the exit code is 0
   * @param answer what is printed as JSON
   */
  record Outcome(boolean good, Map<String, Object> answer) {}

  Outcome run() throws IOException;
}
