package kz.ruqsat.shep.participant;

import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.shep.Language;

/**
 * A participant as a request needs it; immutable, read at most some seconds ago.
 *
 * @param senderId the account's name
 * @param passwordHash null when the participant has certificates only
 * @param services ids the participant may call; {@code *} stands for all
 * @param settings by name, for example {@code language} or {@code gbdfl.fields}
 * @param certificates whose keys sign for this participant
 */
public record Account(
    String senderId,
    String passwordHash,
    Set<String> services,
    Map<String, String> settings,
    List<X509Certificate> certificates) {

  /** Setting: language of fault texts, {@code ru}, {@code kk} or {@code en}. */
  public static final String LANGUAGE = "language";

  /**
   * Setting: how the gateway's certificate is named in signed answers, {@code ISSUER_SERIAL}
   * (default), {@code KEY_IDENTIFIER} or {@code BINARY_SECURITY_TOKEN}.
   */
  public static final String KEY_INFO = "transport.key-info";

  /**
   * Setting: what the gateway signs answers with, {@code RSA_SHA256}, {@code GOST_2004} or {@code
   * GOST_2015}; the gateway's first key without it.
   */
  public static final String ANSWER_ALGORITHM = "signature.algorithm";

  /**
   * Setting: {@code false} when the documents of answers are not signed for this participant, as
   * the providers' framework behind the real gateway can be set for a consumer.
   */
  public static final String SIGNED_ANSWERS = "signature.answers";

  /** Setting: address to which messages for the participant are pushed. */
  public static final String CALLBACK = "async.callback";

  /** Setting: {@code true} when states of its messages are pushed to the callback, too. */
  public static final String NEWS = "async.news";

  /** Setting: how many calls to the callback may run at once. */
  public static final String PARALLEL = "async.parallel";

  /**
   * Setting: how long a call to the callback waits for its answer, as {@code PT5S}; the gateway's
   * usual time without it.
   */
  public static final String PATIENCE = "async.read-timeout";

  /** Setting: {@code true} when calls to the callback are signed. */
  public static final String SIGNED_PUSH = "async.signed";

  private static final int DEFAULT_PARALLEL = 4;
  private static final List<String> HTTP = List.of("http", "https");
  private static final List<String> TRUTHS = List.of("true", "false");
  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::tag).toList();

  /** What answers are signed with; empty for the gateway's usual key. */
  public Optional<SignatureAlgorithm> answerAlgorithm() {
    return Optional.ofNullable(settings.get(ANSWER_ALGORITHM)).map(SignatureAlgorithm::valueOf);
  }

  /** Whether the documents of answers are signed where the service signs. */
  public boolean wantsSignedAnswers() {
    return !"false".equals(settings.get(SIGNED_ANSWERS));
  }

  /** Where messages are pushed to; empty when the participant fetches them. */
  public Optional<URI> callback() {
    return Optional.ofNullable(settings.get(CALLBACK)).map(URI::create);
  }

  /** Whether messages are pushed to the participant. */
  public boolean isPushed() {
    return settings.containsKey(CALLBACK);
  }

  /** Whether the participant is told the states of its messages. */
  public boolean wantsNews() {
    return isPushed() && "true".equals(settings.get(NEWS));
  }

  /** How many calls to the callback may run at once. */
  public int parallel() {
    String setting = settings.get(PARALLEL);
    return setting == null ? DEFAULT_PARALLEL : Integer.parseInt(setting);
  }

  /** How long a call to the callback waits for its answer; empty for the usual time. */
  public Optional<Duration> patience() {
    return Optional.ofNullable(settings.get(PATIENCE)).map(Duration::parse);
  }

  /** Whether calls to the callback are signed. */
  public boolean signedPush() {
    return "true".equals(settings.get(SIGNED_PUSH));
  }

  /**
   * Reads the settings of the channels once, so that a wrong one stops the start and not a message
   * at night.
   *
   * @throws IllegalArgumentException when one can not be read or makes no sense
   */
  public void check() {
    require(LANGUAGE, LANGUAGES::contains);
    require(KEY_INFO, names(KeyInfoForm.values())::contains);
    require(ANSWER_ALGORITHM, names(SignatureAlgorithm.values())::contains);
    require(SIGNED_ANSWERS, TRUTHS::contains);
    require(CALLBACK, it -> HTTP.contains(String.valueOf(URI.create(it).getScheme())));
    require(NEWS, TRUTHS::contains);
    require(SIGNED_PUSH, TRUTHS::contains);
    require(PARALLEL, it -> Integer.parseInt(it) > 0);
    require(PATIENCE, it -> Duration.parse(it).compareTo(Duration.ZERO) > 0);
  }

  private static List<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private void require(String name, Predicate<String> sound) {
    String value = settings.get(name);
    try {
      if (value != null && !sound.test(value)) {
        throw new IllegalArgumentException(value);
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the setting " + name + " of " + senderId + " is wrong: " + value, e);
    }
  }

  /** Whether the participant may call the service. */
  public boolean mayCall(String serviceId) {
    return services.contains(serviceId) || services.contains("*");
  }

  /** The participant's certificate that a signature names by issuer and serial number. */
  public Optional<X509Certificate> certificate(X500Principal issuer, BigInteger serial) {
    return certificates.stream()
        .filter(c -> c.getSerialNumber().equals(serial))
        .filter(c -> c.getIssuerX500Principal().equals(issuer))
        .findFirst();
  }
}
