package kz.ruqsat.bench.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invents permits; the same number always gives the same permit. */
final class Fiction {

  private static final List<String> SYLLABLES =
      List.of(
          "ба", "бе", "да", "ди", "жа", "жо", "ка", "ке", "ма", "му", "на", "ну", "ра", "ри", "са",
          "се", "та", "то", "ша", "ше");
  static final List<String> SERVICES =
      List.of(
          "STATE_SYMBOLS_LICENCE",
          "MI_TYPE_APPROVAL",
          "MI_METROLOGICAL_ATTESTATION",
          "EXPERT_AUDITOR_ATTESTATION");
  static final List<String> REGIONS =
      List.of(
          "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61",
          "62", "63", "71", "75", "79");
  static final List<String> CHANNELS =
      List.of("EGOV_PORTAL", "EGOV_PORTAL", "ELICENSE_PORTAL", "REGISTRY", "STATE_CORPORATION");
  static final List<String> PROVIDERS = List.of("KTRM", "KAZINMETR");
  static final List<String> STATUSES =
      List.of("ISSUED", "SUSPENDED", "REISSUED", "TERMINATED", "EXPIRED");

  /** Whoever measures does so before it; the gateway then finds nothing that it has to end. */
  private static final LocalDate MEASURED = LocalDate.of(2028, 1, 1);

  static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
  static final int DAYS = 5000;
  private static final int SIGNERS = 300;
  private static final int SURNAMES = 8000;
  private static final int FIRST_NAMES = 200;

  private Fiction() {}

  /** What is invented; {@code validTo} is null for a permit without term. */
  record Fictitious(
      String number,
      String service,
      String provider,
      String channel,
      String region,
      String status,
      LocalDate issuedOn,
      LocalDate dueOn,
      LocalDate validTo,
      String holderId,
      String name,
      String signer) {

    boolean isOverdue() {
      return issuedOn.isAfter(dueOn);
    }

    boolean isInForce() {
      return status.equals("ISSUED");
    }

    /** The day of its second version; only where it is no longer in force. */
    LocalDate changedOn() {
      return status.equals("EXPIRED") ? validTo.plusDays(1) : issuedOn.plusDays(400);
    }
  }

  static Fictitious permit(long id) {
    Random random = new Random(id * 0x9E3779B97F4A7C15L);
    LocalDate issued = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int state = random.nextInt(1000);
    boolean person = random.nextInt(10) < 4;
    LocalDate validTo = random.nextInt(10) < 3 ? issued.plusYears(5) : null;
    return new Fictitious(
        "KZ" + digits(id % 97, 2) + "LAA" + digits(id, 10),
        SERVICES.get(random.nextInt(SERVICES.size())),
        PROVIDERS.get(random.nextInt(20) == 0 ? 1 : 0),
        CHANNELS.get(random.nextInt(CHANNELS.size())),
        REGIONS.get(random.nextInt(REGIONS.size())),
        status(state, validTo),
        issued,
        issued.plusDays(random.nextInt(50) == 0 ? -1 : 3),
        validTo,
        holder(random, person),
        person
            ? surname(random.nextInt(SURNAMES)) + "ов " + firstName(random.nextInt(FIRST_NAMES))
            : "ТОО "
                + surname(random.nextInt(SURNAMES))
                + " "
                + firstName(random.nextInt(FIRST_NAMES)),
        surname(random.nextInt(SIGNERS)) + "ев " + firstName(7));
  }

  /** One of the surnames: in a million permits about 125 have it. */
  static String surname(int number) {
    return SYLLABLES.get(number % 20)
        + SYLLABLES.get(number / 20 % 20)
        + SYLLABLES.get(number / 400 % 20);
  }

  /** One of the first names: in a million permits about 5000 have it. */
  static String firstName(int number) {
    return "имя" + SYLLABLES.get(number % 20) + SYLLABLES.get(number / 20 % 10);
  }

  /** Kind of the version by which a permit got a status. */
  static String kind(String status) {
    return switch (status) {
      case "SUSPENDED" -> "SUSPENSION";
      case "REISSUED" -> "REPLACED";
      case "TERMINATED" -> "TERMINATION";
      case "EXPIRED" -> "EXPIRY";
      default -> throw new IllegalArgumentException(status);
    };
  }

  /** One of 300 is suspended; what ended did so long ago, so it stands far from the newest. */
  private static String status(int state, LocalDate validTo) {
    if (state < 5 && validTo == null) {
      return "SUSPENDED";
    }
    if (state < 30) {
      return "REISSUED";
    }
    if (state < 50) {
      return "TERMINATED";
    }
    return validTo != null && validTo.isBefore(MEASURED) ? "EXPIRED" : "ISSUED";
  }

  private static String holder(Random random, boolean person) {
    String day = person ? digits(1 + random.nextInt(28), 2) : "40";
    return digits(random.nextInt(100), 2)
        + digits(1 + random.nextInt(12), 2)
        + day
        + digits(random.nextInt(1_000_000), 6);
  }

  private static String digits(long number, int count) {
    String text = Long.toString(number);
    return "0".repeat(count - text.length()) + text;
  }
}
