package kz.ruqsat.eds.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.net.Transport;

/** Options and the one file of a command. Options with a value may be given several times. */
final class Arguments {

  private final Map<String, List<String>> options = new HashMap<>();
  private Path file;

  /**
   * @param words the command line after the command
   * @param flags options without a value
   * @param valued options with a value
   * @throws UsageException for anything else
   */
  Arguments(List<String> words, Set<String> flags, Set<String> valued) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--")) {
        setFile(word);
      } else if (flags.contains(word)) {
        options.computeIfAbsent(word, first -> new ArrayList<>());
      } else if (valued.contains(word) && i + 1 < words.size()) {
        options.computeIfAbsent(word, first -> new ArrayList<>()).add(words.get(++i));
      } else {
        throw new UsageException(
            valued.contains(word) ? word + " needs a value" : "unknown option " + word);
      }
    }
    if (file == null) {
      throw new UsageException("no file");
    }
  }

  private void setFile(String word) {
    if (file != null) {
      throw new UsageException("more than one file");
    }
    file = Path.of(word);
  }

  Path file() {
    return file;
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  Optional<String> one(String option) {
    List<String> values = all(option);
    if (values.size() > 1) {
      throw new UsageException(option + " given more than once");
    }
    return values.stream().findFirst();
  }

  /** How the network is reached: within {@code --deadline} seconds, three if not given. */
  Transport transport() {
    try {
      return new HttpTransport(
          one("--deadline")
              .map(seconds -> Duration.ofSeconds(Integer.parseUnsignedInt(seconds)))
              .orElse(HttpTransport.DEFAULT_DEADLINE));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--deadline is not a number of seconds");
    }
  }

  String required(String option) {
    return one(option).orElseThrow(() -> new UsageException(option + " is missing"));
  }
}
