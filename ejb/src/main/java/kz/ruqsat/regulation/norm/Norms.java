package kz.ruqsat.regulation.norm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The acts, by code. */
public final class Norms {

  private final Map<String, Norm> byCode = new LinkedHashMap<>();

  public Norms(Collection<Norm> norms) {
    norms.forEach(norm -> byCode.put(norm.code(), norm));
  }

  /** All acts, in the order of the file. */
  public List<Norm> all() {
    return List.copyOf(byCode.values());
  }

  /** The act with a code, if there is one. */
  public Optional<Norm> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The act with a code. */
  public Norm get(String code) {
    return find(code).orElseThrow(() -> new NoSuchElementException("No act " + code));
  }

  /** On what days an act is in force, as far as the days of publication are known. */
  public Validity validity(String code) {
    Norm norm = get(code);
    LocalDate from = norm.firstDay().orElse(null);
    LocalDate last = norm.isRepealed() ? lastDay(norm.repeal()).orElse(null) : null;
    boolean known = from != null && (last != null || !norm.isRepealed());
    return new Validity(from, last, known);
  }

  /** The last day of force of what a repeal ends, if the publication of that act is known. */
  public Optional<LocalDate> lastDay(Repeal repeal) {
    return find(repeal.by())
        .map(Norm::publication)
        .map(publication -> repeal.rule().firstDay(publication.on()).minusDays(1));
  }
}
