package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;

/** Reads where cases stand, for a whole list with as many questions as for one case. */
@ApplicationScoped
public class Standings {

  private CaseStore store;
  private Facts facts;

  /** For the proxy only. */
  protected Standings() {}

  @Inject
  public Standings(CaseStore store, Facts facts) {
    this.store = store;
    this.facts = facts;
  }

  /** Where one case stands. */
  public Standing of(Application application, Instant at) {
    return of(List.of(application), at).get(application.id());
  }

  /** Where each of some cases stands, by id. */
  public Map<Long, Standing> of(List<Application> applications, Instant at) {
    Map<Long, Standing> standings = new HashMap<>();
    if (!applications.isEmpty()) {
      Map<Long, Set<String>> known = facts.of(applications, at);
      Map<Long, List<CaseStep>> done =
          store.histories(applications).stream()
              .collect(Collectors.groupingBy(CaseStep::applicationId));
      Map<Long, String> prepared = store.preparedEvents(applications);
      for (Application application : applications) {
        Long id = application.id();
        standings.put(
            id, new Standing(known.get(id), done.getOrDefault(id, List.of()), prepared.get(id)));
      }
    }
    return standings;
  }
}
