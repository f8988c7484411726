package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the password of a key file comes from: a file, or the environment; never the command line,
 * which every user of the machine can read.
 */
record Passwords(Arguments arguments, Map<String, String> environment) {

  static final String OPTION = "--password-file";
  static final String VARIABLE = "EDS_PASSWORD";

  char[] get() throws IOException {
    if (arguments.has(OPTION)) {
      return Files.readString(Path.of(arguments.required(OPTION))).strip().toCharArray();
    }
    String password = environment.get(VARIABLE);
    if (password == null) {
      throw new UsageException("no password: give " + OPTION + " or set " + VARIABLE);
    }
    return password.toCharArray();
  }
}
