package kz.ruqsat.identity.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.person.Person;

/** What an entry of the organisations may leave out, as the head of the file says. */
final class OrganisationDefaults {

  private static final String KAZAKHSTAN = "398";
  private static final String CITIZEN = "1";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, Person> people;

  /**
   * @param people from whom leaders and founders have their names
   */
  OrganisationDefaults(Collection<Person> people) {
    this.people =
        people.stream().collect(Collectors.toMap(each -> each.iin().digits(), Function.identity()));
  }

  Map<String, Object> complete(Map<String, Object> entry) {
    Map<String, Object> organisation = Trees.copy(entry);
    organisation.putIfAbsent("status", "1");
    organisation.putIfAbsent("registrar", "000");
    organisation.putIfAbsent("form", form(Bin.of((String) organisation.get("bin"))));
    Trees.change(organisation, "leader", this::person);
    Trees.change(organisation, "capital", OrganisationDefaults::capital);
    BigDecimal total = total(organisation);
    Trees.changeAll(organisation, "founderPersons", this::person);
    Trees.changeAll(organisation, "founderPersons", founder -> share(founder, total));
    Trees.changeAll(organisation, "founderOrganisations", founder -> country(founder));
    Trees.changeAll(organisation, "founderOrganisations", founder -> share(founder, total));
    Trees.change(organisation, "parent", OrganisationDefaults::country);
    organisation.putIfAbsent("registrationEvents", events(organisation));
    return organisation;
  }

  private static String form(Bin bin) {
    return switch (bin.kind()) {
      case NON_RESIDENT -> "5";
      case JOINT_ENTREPRENEUR -> "4";
      case RESIDENT ->
          switch (bin.unit()) {
            case BRANCH -> "2";
            case REPRESENTATION -> "3";
            default -> "1";
          };
    };
  }

  private Map<String, Object> person(Map<String, Object> role) {
    Person person = people.get(role.get("iin"));
    if (person != null) {
      Trees.putIfAbsent(role, "surname", person.surname());
      Trees.putIfAbsent(role, "name", person.name());
      Trees.putIfAbsent(role, "patronymic", person.patronymic());
      role.putIfAbsent("country", KAZAKHSTAN);
      role.putIfAbsent("citizenship", KAZAKHSTAN);
      role.putIfAbsent("relation", CITIZEN);
    }
    return role;
  }

  private static Map<String, Object> country(Map<String, Object> role) {
    role.putIfAbsent("country", KAZAKHSTAN);
    return role;
  }

  private static Map<String, Object> capital(Map<String, Object> capital) {
    capital.putIfAbsent("state", "0");
    return capital;
  }

  private static BigDecimal total(Map<String, Object> organisation) {
    Map<?, ?> capital = (Map<?, ?>) organisation.getOrDefault("capital", Map.of());
    return capital.isEmpty() ? null : new BigDecimal((String) capital.get("total"));
  }

  /** The value of a share of the capital. */
  private static Map<String, Object> share(Map<String, Object> founder, BigDecimal total) {
    if (total != null && founder.containsKey("percent")) {
      BigDecimal percent = new BigDecimal((String) founder.get("percent"));
      BigDecimal value = total.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
      founder.putIfAbsent("value", value.toPlainString());
    }
    return founder;
  }

  private static List<Object> events(Map<String, Object> organisation) {
    Object registrar = organisation.get("registrar");
    List<Object> events = new ArrayList<>();
    events.add(event("1", organisation.get("registeredOn"), registrar, "1"));
    if (organisation.containsKey("reregisteredOn")) {
      events.add(event("2", organisation.get("reregisteredOn"), registrar, "3"));
    }
    return events;
  }

  private static Map<String, Object> event(
      String type, Object date, Object registrar, String basis) {
    return Map.of("type", type, "date", date, "registrar", registrar, "basis", basis);
  }
}
