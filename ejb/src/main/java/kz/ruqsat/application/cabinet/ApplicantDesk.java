package kz.ruqsat.application.cabinet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CabinetItem;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.handling.History;
import kz.ruqsat.application.handling.HistoryLine;

/** What applicants may see of a case, whichever way they come. */
@ApplicationScoped
public class ApplicantDesk {

  private CaseStore store;
  private History history;

  /** For the proxy only. */
  protected ApplicantDesk() {}

  @Inject
  public ApplicantDesk(CaseStore store, History history) {
    this.store = store;
    this.history = history;
  }

  /** What the applicant was told of a case, the newest first. */
  List<CabinetItem> items(Application application) {
    return store.cabinet(application.iinBin()).stream()
        .filter(item -> item.applicationId().equals(application.id()))
        .toList();
  }

  /** The documents that came with it. */
  List<CaseDocument> told(Application application) {
    return items(application).stream()
        .map(CabinetItem::documentId)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> store.document(application, id))
        .toList();
  }

  /**
   * One of those documents.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND for any other
   */
  byte[] document(Application application, Long document) {
    return told(application).stream()
        .filter(it -> it.id().equals(document))
        .findFirst()
        .orElseThrow(
            () -> new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, "document " + document))
        .content();
  }

  /** What was done, in words; in the language of the application when none is wished. */
  List<HistoryLine> history(Application application, Locale wished) {
    Set<Long> told = told(application).stream().map(CaseDocument::id).collect(Collectors.toSet());
    Locale language = wished == null ? Locale.forLanguageTag(application.language()) : wished;
    return history.of(application, told, language);
  }
}
