package kz.ruqsat.regulation.load;

import java.util.Optional;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.norm.EditionBasis;
import kz.ruqsat.regulation.norm.Norms;
import kz.ruqsat.regulation.norm.Validity;
import kz.ruqsat.regulation.passport.Passport;
import kz.ruqsat.regulation.passport.Provider;

/** Reads an edition of a service. */
final class EditionReader {

  private static final String ACT = "act";

  private final Norms norms;
  private final Providers providers;
  private final PassportReader passports;
  private final RulesReader rules;

  EditionReader(Norms norms, Providers providers, PassportReader passports, RulesReader rules) {
    this.norms = norms;
    this.providers = providers;
    this.passports = passports;
    this.rules = rules;
  }

  Located<Edition> read(YamlMap map) {
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
