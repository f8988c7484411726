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
  private static final List<String> SERVICES =
      List.of(
          "STATE_SYMBOLS_LICENCE",
          "MI_TYPE_APPROVAL",
          "MI_METROLOGICAL_ATTESTATION",
          "EXPERT_AUDITOR_ATTESTATION");
  private static final List<String> REGIONS =
      List.of(
          "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61",
          "62", "63", "71", "75", "79");
  private static final List<String> CHANNELS =
      List.of("EGOV_PORTAL", "EGOV_PORTAL", "ELICENSE_PORTAL", "REGISTRY", "STATE_CORPORATION");
  private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
  private static final int DAYS = 5000;
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
  }

  static Fictitious permit(long id) {
    Random random = new Random(id * 0x9E3779B97F4A7C15L);
    LocalDate issued = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int state = random.nextInt(1000);
    boolean person = random.nextInt(10) < 4;
    return new Fictitious(
        "KZ" + String.format("%02d", id % 97) + "LAA" + String.format("%010d", id),
        SERVICES.get(random.nextInt(SERVICES.size())),
        random.nextInt(20) == 0 ? "KAZINMETR" : "KTRM",
        CHANNELS.get(random.nextInt(CHANNELS.size())),
        REGIONS.get(random.nextInt(REGIONS.size())),
        state < 930
            ? "ISSUED"
            : state < 935
                ? "SUSPENDED"
                : state < 960 ? "REISSUED" : state < 980 ? "TERMINATED" : "EXPIRED",
        issued,
        issued.plusDays(random.nextInt(50) == 0 ? -1 : 3),
        random.nextInt(10) < 3 ? issued.plusYears(5) : null,
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

  private static String holder(Random random, boolean person) {
    String date =
        String.format("%02d%02d", random.nextInt(100), 1 + random.nextInt(12))
            + (person ? String.format("%02d", 1 + random.nextInt(28)) : "40");
    return date + String.format("%06d", random.nextInt(1_000_000));
  }
}
