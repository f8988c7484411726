package kz.ruqsat.identity.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;
import kz.ruqsat.identity.organisation.Activity;
import kz.ruqsat.identity.organisation.Address;
import kz.ruqsat.identity.organisation.Capital;
import kz.ruqsat.identity.organisation.FounderOrganisation;
import kz.ruqsat.identity.organisation.FounderPerson;
import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.identity.organisation.Liquidation;
import kz.ruqsat.identity.organisation.Name;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.organisation.RegistrationEvent;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.population.Vocabulary.Kind;
import kz.ruqsat.identity.population.Vocabulary.Word;

/**
 * Makes millions of fictitious organisations from a seed, founded and led by people of a {@link
 * PersonGenerator} and by organisations with lower numbers. None of them exists.
 */
public final class OrganisationGenerator {

  private static final YearMonth OLDEST = YearMonth.of(1994, Month.JANUARY);
  private static final int MONTHS = 32 * 12;

  /** Serial numbers of the generated: those made by hand have lower ones. */
  private static final int FIRST_SERIAL = 90_000;

  /** Of two neighbouring serial numbers at least one has a check digit. */
  private static final int PAIRS = 5000;

  private static final int PERCENT = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(PERCENT);
  private static final BigDecimal UNIT_OF_CAPITAL = new BigDecimal("100000.00");
  private static final CodedValue KAZAKHSTAN = Dictionary.COUNTRY.value("398");
  private static final CodedValue CITIZEN = Dictionary.CITIZENSHIP_RELATION.value("1");
  private static final CodedValue REGISTRAR = Dictionary.REGISTRAR.value("000");

  private final PersonGenerator persons;
  private final long people;
  private final Slots slots;

  /**
   * @param persons from whom founders and leaders are
   * @param people how many of them there are, at least one
   */
  public OrganisationGenerator(PersonGenerator persons, long people) {
    this.persons = persons;
    this.people = people;
    slots = new Slots(persons.seed(), (long) MONTHS * PAIRS);
  }

  /** What chose the population. */
  public long seed() {
    return slots.seed();
  }

  private LocalDate registeredOn(long number) {
    long slot = slots.of(number);
    return OLDEST.plusMonths(slot % MONTHS).atDay(1 + (int) (slot % 28));
  }

  Bin bin(long number) {
    LocalDate month = registeredOn(number);
    int serial = FIRST_SERIAL + 2 * (int) (slots.of(number) / MONTHS);
    return Bin.of(month.getYear(), month.getMonth(), Bin.Kind.RESIDENT, Bin.Unit.HEAD, serial)
        .or(
            () ->
                Bin.of(
                    month.getYear(),
                    month.getMonth(),
                    Bin.Kind.RESIDENT,
                    Bin.Unit.HEAD,
                    serial + 1))
        .orElseThrow();
  }

  /** The quoted part of a name. */
  private Name brand(long number) {
    SplittableRandom random = slots.random(number);
    Word company = Vocabulary.word(Kind.COMPANY, random);
    Word trade = Vocabulary.word(Kind.TRADE, random);
    return new Name(
        "«" + company.first() + trade.first() + "-" + number + "»",
        "«" + company.second() + trade.second() + "-" + number + "»",
        null);
  }

  /**
   * The organisation with a number.
   *
   * @param number from 0 to almost two million
   */
  public Organisation organisation(long number) {
    SplittableRandom random = slots.random(~number);
    LocalDate registeredOn = registeredOn(number);
    LocalDate liquidatedOn =
        random.nextInt(PERCENT) < 8 ? liquidatedOn(registeredOn, random) : null;
    Name brand = brand(number);
    BigDecimal capital = UNIT_OF_CAPITAL.multiply(BigDecimal.valueOf(1 + random.nextInt(1000)));
    Person leader = anybody(random);
    List<FounderOrganisation> organisations = founderOrganisations(number, capital, random);
    return new Organisation(
        bin(number),
        Dictionary.REGISTRATION_STATUS.value(liquidatedOn == null ? "1" : "3"),
        REGISTRAR,
        registeredOn,
        null,
        liquidatedOn,
        new Name(
            "Товарищество с ограниченной ответственностью " + brand.ru(),
            brand.kk() + " жауапкершілігі шектеулі серіктестігі",
            null),
        shortName(brand),
        Dictionary.ORGANISATION_FORM.value("1"),
        Dictionary.LEGAL_FORM.value("01"),
        Dictionary.ENTERPRISE_TYPE.value("1"),
        random.nextInt(PERCENT) < 3,
        null,
        liquidatedOn == null ? null : liquidation(liquidatedOn),
        leader(leader, registeredOn, liquidatedOn),
        activities(random),
        address(random),
        new Capital(capital, BigDecimal.ZERO),
        organisations,
        organisations.isEmpty() ? founderPersons(leader, capital, random) : List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        events(registeredOn, liquidatedOn));
  }

  private static Name shortName(Name brand) {
    return new Name("ТОО " + brand.ru(), brand.kk() + " ЖШС", null);
  }

  private static LocalDate liquidatedOn(LocalDate registeredOn, SplittableRandom random) {
    LocalDate end = registeredOn.plusDays(365 + random.nextInt(3650));
    return end.isBefore(PersonGenerator.TODAY) ? end : null;
  }

  private static Liquidation liquidation(LocalDate liquidatedOn) {
    return new Liquidation(
        Dictionary.LIQUIDATION_GROUND.value("1"),
        Dictionary.LIQUIDATION_TYPE.value("1"),
        liquidatedOn.minusMonths(3),
        null,
        null);
  }

  private Person anybody(SplittableRandom random) {
    return persons.person(random.nextLong(people));
  }

  private static Leader leader(Person person, LocalDate since, LocalDate until) {
    return new Leader(
        Dictionary.POSITION.value("1"),
        since,
        until,
        KAZAKHSTAN,
        KAZAKHSTAN,
        CITIZEN,
        person.iin(),
        person.surname(),
        person.name(),
        person.patronymic());
  }

  private static List<Activity> activities(SplittableRandom random) {
    List<CodedValue> okeds = List.copyOf(Dictionary.OKED.all());
    int first = random.nextInt(okeds.size());
    Activity main = new Activity(okeds.get(first), true);
    return random.nextInt(PERCENT) < 70
        ? List.of(main)
        : List.of(main, new Activity(okeds.get((first + 1) % okeds.size()), false));
  }

  private static Address address(SplittableRandom random) {
    Territory territory = Vocabulary.territory(random);
    Word street = Vocabulary.word(Kind.STREET, random);
    return new Address(
        null,
        null,
        territory.kato(),
        null,
        null,
        territory.district(),
        territory.part(),
        null,
        territory.city(),
        new Name("улица " + street.first(), street.second() + " көшесі", null),
        Dictionary.BUILDING_TYPE.value("1"),
        Integer.toString(1 + random.nextInt(150)),
        null,
        null,
        null,
        null,
        Integer.toString(1 + random.nextInt(400)));
  }

  /** One in ten is founded by one organisation or two of lower numbers. */
  private List<FounderOrganisation> founderOrganisations(
      long number, BigDecimal capital, SplittableRandom random) {
    if (number == 0 || random.nextInt(PERCENT) >= 10) {
      return List.of();
    }
    long first = random.nextLong(number);
    long second = random.nextLong(number);
    if (first == second || random.nextBoolean()) {
      return List.of(founder(first, HUNDRED, capital));
    }
    return List.of(
        founder(first, BigDecimal.valueOf(60), capital),
        founder(second, BigDecimal.valueOf(40), capital));
  }

  private FounderOrganisation founder(long number, BigDecimal percent, BigDecimal capital) {
    Name name = shortName(brand(number));
    return new FounderOrganisation(
        bin(number),
        KAZAKHSTAN,
        null,
        registeredOn(number),
        name.ru(),
        name.kk(),
        null,
        share(capital, percent),
        percent);
  }

  private List<FounderPerson> founderPersons(
      Person leader, BigDecimal capital, SplittableRandom random) {
    List<Person> founders = new ArrayList<>(List.of(leader));
    for (int i = random.nextInt(PERCENT) < 70 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
      Person founder = anybody(random);
      if (founders.stream().noneMatch(each -> each.iin().equals(founder.iin()))) {
        founders.add(founder);
      }
    }
    BigDecimal each = HUNDRED.divide(BigDecimal.valueOf(founders.size()), 2, RoundingMode.DOWN);
    return founders.stream().map(person -> founder(person, each, capital)).toList();
  }

  private static FounderPerson founder(Person person, BigDecimal percent, BigDecimal capital) {
    return new FounderPerson(
        KAZAKHSTAN,
        KAZAKHSTAN,
        CITIZEN,
        person.iin(),
        null,
        person.surname(),
        person.name(),
        person.patronymic(),
        share(capital, percent),
        percent);
  }

  private static BigDecimal share(BigDecimal capital, BigDecimal percent) {
    return capital.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  private static List<RegistrationEvent> events(LocalDate registeredOn, LocalDate liquidatedOn) {
    RegistrationEvent first = event("1", registeredOn, "1");
    return liquidatedOn == null ? List.of(first) : List.of(first, event("5", liquidatedOn, "7"));
  }

  private static RegistrationEvent event(String deal, LocalDate date, String basis) {
    return new RegistrationEvent(
        Dictionary.REGISTRATION_DEAL.value(deal),
        date,
        REGISTRAR,
        Dictionary.REGISTRATION_BASIS.value(basis));
  }
}
