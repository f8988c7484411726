package kz.ruqsat.regulation.load.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.load.file.Located;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.norm.EditionBasis;
import kz.ruqsat.regulation.norm.Norms;
import kz.ruqsat.regulation.norm.Validity;
import kz.ruqsat.regulation.passport.Passport;
import kz.ruqsat.regulation.passport.Provider;
import kz.ruqsat.regulation.process.Role;

/** Reads the editions of all services: the door of this room. */
public final class EditionReader {

  private static final String ACT = "act";

  private final Sections sections;
  private final Norms norms;
  private final Providers providers;
  private final PassportReader passports;
  private final RulesReader rules;

  /**
   * Reads what editions share: forms, providers, tables of indicators.
   *
   * @param norms the acts that editions come into force with
   * @param roles who may take part in a procedure, by code
   */
  public EditionReader(Sections sections, Norms norms, Map<String, Role> roles) {
    this.sections = sections;
    this.norms = norms;
    this.rules = new RulesReader(roles, new FormReader(sections).read());
    this.providers = new Providers(sections);
    this.passports = new PassportReader(PassportReader.indicators(sections));
  }

  /** Reads every edition, in the order of the files. */
  public List<Located<Edition>> read() {
    return sections.list("edition", this::edition);
  }

  private Located<Edition> edition(YamlMap map) {
    EditionKey key = new EditionKey(map.reference("service", "service"), map.text("edition"));
    map.reading().codes().define("edition", key.toString(), map.place());
    Optional<ServiceRules> procedure = procedure(map);
    Passport passport =
        map.find("passport").isPresent() ? map.part("passport", passports::read) : Passport.empty();
    Provider provider =
        map.find("provider").isPresent() ? map.part("provider", providers::of) : null;
    if (procedure.isPresent() && provider == null) {
      throw new Unreadable(map.place(), "an edition with a procedure has a provider");
    }
    LocalText title = map.localText("title");
    Edition edition =
        new Edition(
            key,
            title,
            map.part("basis", EditionReader::basis),
            validity(map.reference("inForceWith", ACT)),
            provider,
            passport,
            procedure,
            map.obligations());
    return new Located<>(edition, map.place());
  }

  private Validity validity(String act) {
    return norms.find(act).isPresent() ? norms.validity(act) : Validity.unknown();
  }

  /** Every edition has its rules, or says that the texts give none. */
  private Optional<ServiceRules> procedure(YamlMap map) {
    boolean inTexts = !"NOT_IN_TEXTS".equals(map.textOrNull("procedure"));
    return inTexts ? Optional.of(map.part("rules", rules::read)) : Optional.empty();
  }

  private static EditionBasis basis(YamlMap map) {
    return new EditionBasis(
        map.reference("act", ACT),
        map.textOrNull("annex"),
        map.reference("inEditionOf", ACT),
        map.textOrNull("inEditionOfAnnex"),
        map.referenceOrNull("standard", ACT),
        map.localText("remark"),
        map.obligations());
  }
}
