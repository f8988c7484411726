package kz.ruqsat.identity.population;

import java.util.List;
import java.util.Map;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.Sex;

/** What an entry of the people may leave out, as the head of {@code people.yaml} says. */
final class PersonDefaults {

  private static final String KAZAKHSTAN = "398";

  private PersonDefaults() {}

  static Map<String, Object> complete(Map<String, Object> entry) {
    Map<String, Object> person = Trees.copy(entry);
    Iin iin = Iin.of((String) person.get("iin"));
    iin.birthDate().ifPresent(date -> person.putIfAbsent("birthDate", date.toString()));
    iin.sex().map(Sex::name).ifPresent(sex -> person.putIfAbsent("sex", sex));
    person.putIfAbsent("nationality", "005");
    person.putIfAbsent("citizenship", KAZAKHSTAN);
    person.putIfAbsent("lifeStatus", "0");
    person.putIfAbsent("birthPlace", Map.of());
    Trees.change(person, "birthPlace", PersonDefaults::place);
    Trees.change(person, "residence", PersonDefaults::residence);
    Trees.changeAll(person, "addresses", PersonDefaults::address);
    Trees.changeAll(person, "documents", document -> document(document, person));
    return person;
  }

  private static Map<String, Object> place(Map<String, Object> place) {
    place.putIfAbsent("country", KAZAKHSTAN);
    return place;
  }

  private static Map<String, Object> residence(Map<String, Object> residence) {
    Trees.change(residence, "place", PersonDefaults::place);
    residence.putIfAbsent("status", "1");
    residence.putIfAbsent("invalidity", "0");
    return residence;
  }

  private static Map<String, Object> address(Map<String, Object> address) {
    Trees.change(address, "place", PersonDefaults::place);
    return address;
  }

  private static Map<String, Object> document(
      Map<String, Object> document, Map<String, Object> person) {
    document.putIfAbsent("type", "002");
    document.putIfAbsent("issuer", "002");
    document.putIfAbsent("status", "00");
    for (String name : List.of("surname", "name", "patronymic", "birthDate")) {
      Trees.putIfAbsent(document, name, person.get(name));
    }
    return document;
  }
}
