package kz.ruqsat.permit.title;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.ServiceRules;

/**
 * Titles of the service, the kind and the provider of a permit. They come from the edition under
 * which it was applied for (GAP-44), else from the newest that has them; a code that the law does
 * not know stands for itself.
 */
@ApplicationScoped
public class PermitTitles {

  private final Regulations regulations;

  /** For CDI. */
  protected PermitTitles() {
    this(null);
  }

  @Inject
  public PermitTitles(Regulations regulations) {
    this.regulations = regulations;
  }

  /** Title of the public service. */
  public LocalText service(PermitRecord permit) {
    return editions(permit).map(Edition::title).findFirst().orElse(code(permit.service()));
  }

  /** Title of the kind of permit, for example a licence. */
  public LocalText result(PermitRecord permit) {
    return editions(permit)
        .flatMap(edition -> edition.procedure().stream())
        .map(ServiceRules::results)
        .flatMap(List::stream)
        .filter(result -> result.code().equals(permit.result()))
        .map(result -> result.title())
        .findFirst()
        .orElseGet(() -> service(permit));
  }

  /** Name of the authority that gave it. */
  public LocalText provider(PermitRecord permit) {
    Stream<Edition> others =
        regulations.all().services().stream().flatMap(service -> service.editions().stream());
    return Stream.concat(editions(permit), others)
        .map(Edition::provider)
        .filter(provider -> provider != null && provider.code().equals(permit.provider()))
        .map(provider -> provider.title())
        .findFirst()
        .orElse(code(permit.provider()));
  }

  /** What a state is called, to stand after a day or a number. */
  public LocalText state(PermitStatus status) {
    return new LocalText(state("ru", status), state("kk", status), state("en", status), false);
  }

  private static String state(String language, PermitStatus status) {
    return ResourceBundle.getBundle(
            "kz.ruqsat.permit.title.state",
            Locale.forLanguageTag(language),
            PermitTitles.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(status.name());
  }

  /** Its own edition first, then the others of its service from the newest on. */
  private Stream<Edition> editions(PermitRecord permit) {
    Optional<PublicService> service =
        regulations.all().services().stream()
            .filter(known -> known.code().equals(permit.service()))
            .findFirst();
    Comparator<Edition> ownFirst =
        Comparator.comparing(edition -> !edition.key().edition().equals(permit.edition()));
    Comparator<Edition> newestFirst = Comparator.comparing(edition -> edition.key().edition());
    return service.stream()
        .flatMap(found -> found.editions().stream())
        .sorted(ownFirst.thenComparing(newestFirst.reversed()));
  }

  private static LocalText code(String code) {
    return new LocalText(code, code, code, false);
  }
}
