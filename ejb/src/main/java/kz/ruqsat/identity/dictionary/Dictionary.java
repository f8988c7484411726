package kz.ruqsat.identity.dictionary;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;

/**
 * The dictionaries of the state databases. Their values are data: {@code
 * identity/dictionaries.csv}, where each value says whether it was seen on the wire of the real
 * database or is ours, because the real dictionaries are not public.
 */
public enum Dictionary {
  // ГБД ФЛ
  PARTICIPANT,
  MESSAGE_RESULT,
  GENDER,
  NATIONALITY,
  /** The same codes as {@link #NATIONALITY}: the Russian name follows the sex. */
  NATIONALITY_OF_WOMEN,
  /** ISO 3166 numeric. */
  COUNTRY,
  PERSON_STATUS,
  IMPRISONMENT,
  DISTRICT,
  REGION,
  ADDRESS_STATUS,
  ADDRESS_INVALIDITY,
  ADDRESS_TYPE,
  CAPABILITY,
  COURT,
  PROSECUTOR,
  EXCLUSION_REASON,
  REPATRIATION_STATUS,
  REPATRIATION_AUTHORITY,
  REPATRIATION_REASON,
  DOCUMENT_TYPE,
  DOCUMENT_ISSUER,
  DOCUMENT_STATUS,
  // ГБД ЮЛ
  LOOKUP_STATUS,
  REGISTRATION_STATUS,
  REGISTRAR,
  ORGANISATION_FORM,
  LEGAL_FORM,
  ENTERPRISE_TYPE,
  CREATION_METHOD,
  OWNERSHIP,
  FUND_TYPE,
  STATE_COMPANY,
  ASSOCIATION_STATUS,
  LIQUIDATION_GROUND,
  LIQUIDATION_TYPE,
  REORGANISATION,
  POSITION,
  CITIZENSHIP_RELATION,
  BUILDING_TYPE,
  ROOM_TYPE,
  ORGANISATION_SIZE,
  STATISTICAL_ACTIVITY,
  PROFESSIONAL_ACTIVITY,
  REGISTRATION_DEAL,
  REGISTRATION_BASIS,
  /** The state classifier of kinds of economic activity, five digits. */
  OKED;

  private static final String FILE = "/identity/dictionaries.csv";

  private static final Map<Dictionary, Map<String, CodedValue>> VALUES = load();

  /**
   * The value with the code.
   *
   * @throws IllegalArgumentException when the dictionary has no such code
   */
  public CodedValue value(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException(this + " has no code '" + code + "'"));
  }

  /** The value with the code; empty when the dictionary has no such code. */
  public Optional<CodedValue> find(String code) {
    return Optional.ofNullable(VALUES.get(this).get(code));
  }

  /** All values, in the order of the file. */
  public Collection<CodedValue> all() {
    return VALUES.get(this).values();
  }

  private static Map<Dictionary, Map<String, CodedValue>> load() {
    Map<Dictionary, Map<String, CodedValue>> values = new EnumMap<>(Dictionary.class);
    for (Dictionary dictionary : Dictionary.values()) {
      values.put(dictionary, new LinkedHashMap<>());
    }
    for (CsvRow row : CsvFile.resource(FILE)) {
      CodedValue value = new CodedValue(row.get("code"), row.get("ru"), row.get("kk"));
      Dictionary dictionary = row.get("dictionary", Dictionary::valueOf);
      if (values.get(dictionary).put(value.code(), value) != null) {
        throw new CsvException(row.place(), "the code is there already");
      }
    }
    values.replaceAll((dictionary, byCode) -> Collections.unmodifiableMap(byCode));
    return values;
  }
}
