package kz.ruqsat.identity.population;

import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;
import kz.ruqsat.identity.organisation.Name;
import kz.ruqsat.identity.person.Place;

/**
 * A town of the country, as both databases name it.
 *
 * @param kato code of the classifier of territories
 * @param city null for a city that is its own district
 * @param part part of such a city
 */
record Territory(
    CodedValue districtCode,
    CodedValue regionCode,
    String kato,
    Name district,
    Name city,
    Name part) {

  static Territory of(CsvRow row) {
    return new Territory(
        row.get("district", Dictionary.DISTRICT::value),
        row.get("region", Dictionary.REGION::value),
        row.get("kato"),
        name(row, "district"),
        name(row, "city"),
        name(row, "part"));
  }

  private static Name name(CsvRow row, String column) {
    String ru = row.get(column + "Ru");
    return ru.isEmpty() ? null : new Name(ru, row.get(column + "Kk"), null);
  }

  Place place() {
    return new Place(
        Dictionary.COUNTRY.value("398"), districtCode, regionCode, null, null, "-", null);
  }
}
