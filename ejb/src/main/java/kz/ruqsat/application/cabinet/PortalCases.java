package kz.ruqsat.application.cabinet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.handling.HistoryLine;
import kz.ruqsat.application.procedure.Withdrawal;

/**
 * What a portal asks and does about the applications that it filed for its users. Of others it
 * learns nothing.
 */
@Stateless
public class PortalCases {

  @Inject private CaseStore store;
  @Inject private ApplicantDesk desk;
  @Inject private Withdrawal withdrawal;

  /** For the container. */
  public PortalCases() {}

  public PortalCases(CaseStore store, ApplicantDesk desk, Withdrawal withdrawal) {
    this.store = store;
    this.desk = desk;
    this.withdrawal = withdrawal;
  }

  /**
   * Something that the applicant was told, with the document that came with it.
   *
   * @param document as octets: signed, if the law wants it signed; null when there is none
   */
  public record Message(News kind, Instant toldAt, Instant plannedAt, byte[] document) {}

  /**
   * What the applicant was told, the newest first; the result is among it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public List<Message> messages(String sourceSystem, String requestId) {
    Application application = filedBy(sourceSystem, requestId);
    return desk.items(application).stream()
        .map(
            item ->
                new Message(
                    item.kind(),
                    item.toldAt(),
                    item.plannedAt(),
                    item.documentId() == null
                        ? null
                        : store.document(application, item.documentId()).content()))
        .toList();
  }

  /**
   * What was done, the oldest first.
   *
   * @param language null for that of the application
   */
  public List<HistoryLine> history(String sourceSystem, String requestId, Locale language) {
    return desk.history(filedBy(sourceSystem, requestId), language);
  }

  /**
   * Takes an application back for the applicant; a repetition changes nothing.
   *
   * @throws ApplicationFault ILLEGAL_TRANSITION
   */
  public Filed withdraw(String sourceSystem, String requestId) {
    Application application = filedBy(sourceSystem, requestId);
    if (application.phase() != Phase.WITHDRAWN) {
      withdrawal.take(application, sourceSystem);
    }
    return Filed.of(application);
  }

  private Application filedBy(String sourceSystem, String requestId) {
    return store
        .byRequest(sourceSystem, requestId)
        .orElseThrow(() -> new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, requestId));
  }
}
