package kz.ruqsat.eds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.eds.SigningException;
import kz.ruqsat.eds.document.SignatureEngine;

/**
 * The program. Exit codes: 0 valid, signed or read; 1 not valid; 2 the command line or a file is
 * wrong. Whatever happens, one JSON object is printed to standard output.
 */
public final class Main {

  private static final int NOT_VALID = 1;
  private static final int WRONG_USE = 2;

  private static final String USAGE =
      """
      usage: verify FILE --root FILE [--ca FILE]... | --signature-only
                    [--format xml|wsse|cms] [--content FILE] [--at TIME]
                    [--role ROLE]... [--iin IIN] [--bin BIN] [--admit GOST_2004]
                    [--ocsp URL] [--crl URL] [--delta-crl URL] [--root-crl URL] [--allow HOST]...
             sign FILE --format xml|wsse|cms --key P12 --out FILE [--password-file FILE]
                    [--detached] [--add-to CMS] [--tsp URL] [--key-info FORM]
             info FILE [--format ...] [--password-file FILE]
             for all: [--language ru|kk|en] [--engine bouncycastle|kalkan] [--engine-jar JAR]
                      [--deadline SECONDS]
      The password of a key file is taken from --password-file or from EDS_PASSWORD.""";

  private final Clock clock;
  private final Map<String, String> environment;

  Main(Clock clock, Map<String, String> environment) {
    this.clock = clock;
    this.environment = environment;
  }

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    System.exit(new Main(Clock.systemUTC(), System.getenv()).run(List.of(words), out));
  }

  /** Runs a command, prints its answer and gives its exit code. */
  int run(List<String> words, PrintStream out) {
    try {
      Command.Outcome outcome = command(words).run();
      out.println(Json.of(outcome.answer()));
      return outcome.good() ? 0 : NOT_VALID;
    } catch (UsageException e) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("error", e.getMessage());
      answer.put("usage", USAGE.lines().toList());
      out.println(Json.of(answer));
      return WRONG_USE;
    } catch (IOException | IllegalArgumentException | SigningException e) {
      out.println(Json.of(Map.of("error", e.getClass().getSimpleName() + ": " + e.getMessage())));
      return WRONG_USE;
    }
  }

  private Command command(List<String> words) {
    if (words.isEmpty()) {
      throw new UsageException("no command");
    }
    List<String> rest = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "verify" -> {
        Arguments arguments =
            new Arguments(
                rest,
                Set.of("--signature-only"),
                valued(TrustOptions.OPTIONS, "--content", "--at"));
        yield new Verify(arguments, engine(arguments), answers(arguments), clock);
      }
      case "sign" -> {
        Arguments arguments =
            new Arguments(
                rest,
                Set.of("--detached"),
                valued(
                    Set.of(Passwords.OPTION), "--key", "--out", "--add-to", "--tsp", "--key-info"));
        yield new Sign(arguments, engine(arguments), answers(arguments), passwords(arguments));
      }
      case "info" -> {
        Arguments arguments = new Arguments(rest, Set.of(), valued(Set.of(Passwords.OPTION)));
        yield new Info(arguments, engine(arguments), answers(arguments), passwords(arguments));
      }
      default -> throw new UsageException("no command " + words.get(0));
    };
  }

  private static Set<String> valued(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(Arrays.asList(more));
    all.addAll(Set.of("--format", "--language", "--engine", "--engine-jar", "--deadline"));
    return all;
  }

  private SignatureEngine engine(Arguments arguments) {
    return SignatureEngine.named(
        arguments.one("--engine").orElse(SignatureEngine.BOUNCY_CASTLE),
        arguments.one("--engine-jar").map(Path::of),
        clock);
  }

  private static Answers answers(Arguments arguments) {
    return new Answers(Locale.forLanguageTag(arguments.one("--language").orElse("ru")));
  }

  private Passwords passwords(Arguments arguments) {
    return new Passwords(arguments, environment);
  }
}
