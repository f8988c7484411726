package kz.ruqsat.identity.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;
import kz.ruqsat.identity.person.Certificate;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.person.Residence;
import kz.ruqsat.identity.population.Vocabulary.Kind;

/**
 * Makes millions of fictitious people from a seed: the same number is always the same person, and
 * can be had without those before. Nobody of them exists (docs/population.md).
 */
public final class PersonGenerator {

  /** The day the generated population stands still at; independent of the clock on purpose. */
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static final LocalDate OLDEST = LocalDate.of(1940, 1, 1);
  private static final LocalDate YOUNGEST = LocalDate.of(2007, 12, 31);
  private static final int DAYS = (int) ChronoUnit.DAYS.between(OLDEST, YOUNGEST) + 1;

  /** Serial numbers of the generated: those made by hand have lower ones. */
  private static final int FIRST_SERIAL = 9000;

  /** Of two neighbouring serial numbers at least one has a check digit. */
  private static final int PAIRS = 500;

  private static final int PERCENT = 100;
  private static final int TERM_OF_A_CARD = 10;

  private final Slots slots;

  /**
   * @param seed chooses the population
   */
  public PersonGenerator(long seed) {
    slots = new Slots(seed, 2L * DAYS * PAIRS);
  }

  /** What chose the population. */
  public long seed() {
    return slots.seed();
  }

  /** The identification number of a person, cheaper than the whole person. */
  Iin iin(long number) {
    long slot = slots.of(number);
    LocalDate birthDate = OLDEST.plusDays(slot % DAYS);
    Sex sex = slot / DAYS % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    int serial = FIRST_SERIAL + 2 * (int) (slot / DAYS / 2);
    return Iin.of(birthDate, sex, serial)
        .or(() -> Iin.of(birthDate, sex, serial + 1))
        .orElseThrow();
  }

  /**
   * The person with a number.
   *
   * @param number from 0 to some 24 million
   */
  public Person person(long number) {
    Iin iin = iin(number);
    SplittableRandom random = slots.random(number);
    LocalDate birthDate = iin.birthDate().orElseThrow();
    Sex sex = iin.sex().orElseThrow();
    boolean kazakh = random.nextInt(PERCENT) < 75;
    GeneratedName name = GeneratedName.of(sex, kazakh, random);
    LocalDate deathDate = deathDate(birthDate, random);
    return new Person(
        iin,
        name.surname(),
        name.name(),
        name.patronymic(),
        null,
        null,
        birthDate,
        deathDate,
        sex,
        nationality(kazakh, random),
        Dictionary.COUNTRY.value("398"),
        Dictionary.PERSON_STATUS.value(deathDate == null ? "0" : "1"),
        Vocabulary.territory(random).place(),
        residence(birthDate, random),
        List.of(),
        List.of(card(number, birthDate, deathDate, name, random)),
        null,
        deathDate == null ? null : new Certificate("8%09d".formatted(number), deathDate, null),
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  private static CodedValue nationality(boolean kazakh, SplittableRandom random) {
    if (kazakh) {
      return Dictionary.NATIONALITY.value("005");
    }
    List<CodedValue> all = List.copyOf(Dictionary.NATIONALITY.all());
    return random.nextBoolean() ? Dictionary.NATIONALITY.value("006") : Vocabulary.any(all, random);
  }

  /** The older, the likelier: one in two hundred of each year over sixty. */
  private static LocalDate deathDate(LocalDate birthDate, SplittableRandom random) {
    long yearsOverSixty = ChronoUnit.YEARS.between(birthDate, TODAY) - 60;
    if (yearsOverSixty <= 0 || random.nextInt(200) >= yearsOverSixty) {
      return null;
    }
    LocalDate sixty = birthDate.plusYears(60);
    return sixty.plusDays(random.nextLong(ChronoUnit.DAYS.between(sixty, TODAY)));
  }

  private static Residence residence(LocalDate birthDate, SplittableRandom random) {
    String street = Vocabulary.word(Kind.STREET, random).first().toUpperCase(Locale.ROOT);
    LocalDate eighteen = birthDate.plusYears(18);
    long grown = ChronoUnit.DAYS.between(eighteen, TODAY);
    return new Residence(
        Vocabulary.territory(random).place(),
        "УЛИЦА " + street,
        Integer.toString(1 + random.nextInt(150)),
        null,
        Integer.toString(1 + random.nextInt(200)),
        grown <= 0 ? birthDate : eighteen.plusDays(random.nextLong(grown)),
        null,
        Dictionary.ADDRESS_STATUS.value("1"),
        Dictionary.ADDRESS_INVALIDITY.value("0"));
  }

  private static Document card(
      long number,
      LocalDate birthDate,
      LocalDate deathDate,
      GeneratedName name,
      SplittableRandom random) {
    LocalDate first = birthDate.plusYears(16);
    long sinceFirst = ChronoUnit.DAYS.between(first, TODAY);
    LocalDate issuedOn = first.plusDays(Math.max(0, sinceFirst - random.nextLong(12 * 365)));
    LocalDate validTo = issuedOn.plusYears(TERM_OF_A_CARD).minusDays(1);
    String status = deathDate != null ? "03" : validTo.isBefore(TODAY) ? "02" : "00";
    return new Document(
        Dictionary.DOCUMENT_TYPE.value("002"),
        "8%08d".formatted(number),
        null,
        issuedOn,
        validTo,
        Dictionary.DOCUMENT_ISSUER.value("002"),
        Dictionary.DOCUMENT_STATUS.value(status),
        deathDate,
        name.surname(),
        name.name(),
        name.patronymic(),
        birthDate);
  }
}
