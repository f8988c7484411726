package kz.ruqsat.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and sets this library beside plain BouncyCastle and the JDK's RSA. Arguments
 * are those of JMH, such as a pattern of benchmark names.
 */
public final class Comparison {

  private static final List<String> STANDARDS = List.of("2015", "2004");

  private Comparison() {}

  /** Runs what the arguments select. */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    Map<String, Map<String, Double>> scores = new TreeMap<>();
    for (RunResult result : new Runner(new CommandLineOptions(arguments)).run()) {
      scores
          .computeIfAbsent(label(result), label -> new TreeMap<>())
          .put(result.getParams().getParam("contestant"), result.getPrimaryResult().getScore());
    }
    print(scores, System.out);
  }

  /** Prints microseconds by operation and contestant. */
  static void print(Map<String, Map<String, Double>> scores, PrintStream out) {
    out.printf(
        "%n%-22s %-5s %12s %14s %8s %14s%n",
        "microseconds", "GOST", "ruqsat", "BouncyCastle", "ratio", "JDK RSA/SHA256");
    scores.forEach(
        (label, byContestant) ->
            STANDARDS.forEach(standard -> printRow(label, standard, byContestant, out)));
  }

  private static String label(RunResult result) {
    String octets = result.getParams().getParam("octets");
    String name = result.getPrimaryResult().getLabel();
    return octets == null ? name : name + " " + octets;
  }

  private static void printRow(
      String label, String standard, Map<String, Double> scores, PrintStream out) {
    Optional<Double> ours = Optional.ofNullable(scores.get("RUQSAT_" + standard));
    Optional<Double> theirs = Optional.ofNullable(scores.get("BOUNCY_CASTLE_" + standard));
    Optional<Double> ratio = ours.flatMap(one -> theirs.map(other -> other / one));
    out.printf(
        "%-22s %-5s %12s %14s %8s %14s%n",
        label,
        standard,
        number(ours),
        number(theirs),
        number(ratio),
        number(Optional.ofNullable(scores.get("JDK_RSA"))));
  }

  private static String number(Optional<Double> value) {
    return value.map(one -> "%.1f".formatted(one)).orElse("-");
  }
}
