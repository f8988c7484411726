package kz.ruqsat.regulation;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.regulation.RegulationFault.Code;
import kz.ruqsat.regulation.norm.Declaration;
import kz.ruqsat.regulation.norm.Norms;
import kz.ruqsat.regulation.passport.InformationSystem;
import kz.ruqsat.regulation.process.Vocabulary;

/**
 * All the law we know, read and checked.
 *
 * @param services in the order of the list of order 880
 * @param norms the acts
 * @param vocabulary the words of procedures
 * @param systems information systems that the texts name
 * @param resolutions how the gaps of the texts are resolved
 * @param declarations editions that the operator declared in force
 * @param catalogue the obligations and where they are cited
 */
public record Regulation(
    List<PublicService> services,
    Norms norms,
    Vocabulary vocabulary,
    List<InformationSystem> systems,
    List<Resolution> resolutions,
    List<Declaration> declarations,
    Catalogue catalogue) {

  /**
   * The service with a code.
   *
   * @throws RegulationFault UNKNOWN_SERVICE
   */
  public PublicService service(String code) {
    return services.stream()
        .filter(service -> service.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RegulationFault(Code.UNKNOWN_SERVICE, code));
  }

  /** The service that bears, or bore, a Russian title, if there is one. */
  public Optional<PublicService> serviceTitled(String title) {
    return services.stream().filter(service -> service.isTitled(title)).findFirst();
  }

  /**
   * An edition, in force or not: a case keeps the one under which it was filed (GAP-44).
   *
   * @throws RegulationFault UNKNOWN_SERVICE or UNKNOWN_EDITION
   */
  public Edition edition(EditionKey key) {
    return service(key.service()).editions().stream()
        .filter(edition -> edition.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new RegulationFault(Code.UNKNOWN_EDITION, key.toString()));
  }

  /**
   * The edition of a service to file under on a day: the one that the acts put in force, or else
   * the first that the operator declared.
   *
   * @throws RegulationFault UNKNOWN_SERVICE or NORM_NOT_FOUND
   */
  public EditionInForce inForce(String service, LocalDate day) {
    return service(service).editions().stream()
        .flatMap(edition -> forceOf(edition, day).stream())
        .min(comparingInt(found -> found.declaration().map(declarations::indexOf).orElse(-1)))
        .orElseThrow(() -> new RegulationFault(Code.NORM_NOT_FOUND, service + " on " + day));
  }

  /**
   * An edition that the caller names, to file under on a day.
   *
   * @throws RegulationFault UNKNOWN_SERVICE, UNKNOWN_EDITION or NORM_NOT_IN_FORCE
   */
  public EditionInForce inForce(EditionKey key, LocalDate day) {
    return forceOf(edition(key), day)
        .orElseThrow(() -> new RegulationFault(Code.NORM_NOT_IN_FORCE, key + " on " + day));
  }

  /** The system that a host name belongs to, if there is one. */
  public Optional<InformationSystem> systemAt(String host) {
    return systems.stream().filter(system -> system.hosts().contains(host)).findFirst();
  }

  private Optional<EditionInForce> forceOf(Edition edition, LocalDate day) {
    if (edition.validity().contains(day)) {
      return Optional.of(new EditionInForce(edition, Optional.empty()));
    }
    return declarations.stream()
        .filter(declaration -> declaration.edition().equals(edition.key()))
        .filter(declaration -> declaration.period().contains(day))
        .findFirst()
        .map(declaration -> new EditionInForce(edition, Optional.of(declaration)));
  }
}
