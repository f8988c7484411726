package kz.ruqsat.identity.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.shep.Tamper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The published numbers with a fixed behaviour, as payment sandboxes have test cards: {@code
 * identity/sandbox.csv}. In earnest (without {@code ruqsat.demo}) no number behaves so.
 */
@ApplicationScoped
public class Sandbox {

  private static final String FILE = "/identity/sandbox.csv";
  private static final Duration SLOW = Duration.ofSeconds(6);

  private final Map<IdentityNumber, SandboxNumber> numbers;
  private final Duration timeout;
  private final Pause pause;

  /** For CDI. */
  protected Sandbox() {
    this(false, Duration.ZERO, null);
  }

  @Inject
  public Sandbox(
      @ConfigProperty(name = "ruqsat.demo") boolean demo,
      @ConfigProperty(name = "ruqsat.sandbox.timeout") Duration timeout) {
    this(demo, timeout, duration -> Thread.sleep(duration.toMillis()));
  }

  /**
   * @param timeout how long a database that does not answer is waited for
   */
  public Sandbox(boolean demo, Duration timeout, Pause pause) {
    this.numbers = demo ? read() : Map.of();
    this.timeout = timeout;
    this.pause = pause;
  }

  /** The table, in the order of the file; empty in earnest. */
  public List<SandboxNumber> numbers() {
    return new ArrayList<>(numbers.values());
  }

  /** How the channel spoils an answer about the number. */
  public Tamper tamper(IdentityNumber number) {
    return behaviour(number).tamper();
  }

  /**
   * Behaves as the number should before it is looked up.
   *
   * @throws RegistryException when the number stands for a supplier without an answer
   */
  public void behave(IdentityNumber number) {
    switch (behaviour(number)) {
      case UNAVAILABLE -> throw failure(RegistryException.Kind.UNAVAILABLE);
      case FAULT -> throw failure(RegistryException.Kind.FAILED);
      case SLOW -> pause(SLOW);
      case TIMEOUT -> {
        pause(timeout);
        throw failure(RegistryException.Kind.TIMEOUT);
      }
      default -> {
        // found or not, as the data set has it
      }
    }
  }

  private Behaviour behaviour(IdentityNumber number) {
    SandboxNumber known = numbers.get(number);
    return known == null ? Behaviour.FOUND : known.behaviour();
  }

  private void pause(Duration duration) {
    try {
      pause.last(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(RegistryException.Kind.TIMEOUT);
    }
  }

  private static RegistryException failure(RegistryException.Kind kind) {
    return new RegistryException(kind, "sandbox");
  }

  private static Map<IdentityNumber, SandboxNumber> read() {
    Map<IdentityNumber, SandboxNumber> numbers = new LinkedHashMap<>();
    for (CsvRow row : CsvFile.resource(FILE)) {
      IdentityNumber number = row.get("number", IdentityNumber::of);
      Behaviour behaviour = row.get("behaviour", Behaviour::valueOf);
      numbers.put(number, new SandboxNumber(number, behaviour, row.get("sentence")));
    }
    return Collections.unmodifiableMap(numbers);
  }
}
