package kz.ruqsat.application.cabinet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.CaseViews;
import kz.ruqsat.application.handling.HistoryLine;
import kz.ruqsat.application.procedure.Withdrawal;

/** The personal cabinet: what an applicant is told, and their applications. Nobody else's. */
@Stateless
public class Cabinet {

  @Inject private CaseStore store;
  @Inject private CaseViews views;
  @Inject private ApplicantDesk desk;
  @Inject private Withdrawal withdrawal;

  /** For the container. */
  public Cabinet() {}

  public Cabinet(CaseStore store, CaseViews views, ApplicantDesk desk, Withdrawal withdrawal) {
    this.store = store;
    this.views = views;
    this.desk = desk;
    this.withdrawal = withdrawal;
  }

  /**
   * Something that an applicant was told.
   *
   * @param id by which a repeated message about it is known
   * @param plannedAt when the result is planned; null
   * @param document id of the document that comes with it; null
   */
  public record Item(
      Long id, String application, News kind, Instant toldAt, Instant plannedAt, Long document) {}

  /** The numbers, ИИН or БИН, whose cabinets an account opens. */
  public List<String> numbersOf(String account) {
    return store.cabinetsOf(account).stream().map(String::valueOf).toList();
  }

  /** What was told to an applicant, the newest first. */
  public List<Item> items(String account, String iinBin) {
    own(account, iinBin);
    return store.cabinet(iinBin).stream()
        .map(
            item ->
                new Item(
                    item.id(),
                    store.byId(item.applicationId()).number(),
                    item.kind(),
                    item.toldAt(),
                    item.plannedAt(),
                    item.documentId()))
        .toList();
  }

  /** The applications of an applicant, the newest first. */
  public List<CaseView> applications(String account, String iinBin) {
    own(account, iinBin);
    return store.ofHolder(iinBin).stream().map(it -> views.ofApplicant(it, List.of())).toList();
  }

  /** An application with its history, as its applicant sees it. */
  public CaseView application(String account, String number) {
    Application application = owned(account, number);
    return views.ofApplicant(application, desk.told(application));
  }

  /**
   * What was done with an application, in words.
   *
   * @param language null for that of the application
   */
  public List<HistoryLine> history(String account, String number, Locale language) {
    return desk.history(owned(account, number), language);
  }

  /**
   * A document that came with something the applicant was told.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND for any other
   */
  public byte[] document(String account, String number, Long document) {
    return desk.document(owned(account, number), document);
  }

  /**
   * Takes an application back; possible until the decision.
   *
   * @throws ApplicationFault ILLEGAL_TRANSITION
   */
  public CaseView withdraw(String account, String number) {
    Application application = owned(account, number);
    withdrawal.take(application, account);
    return views.ofApplicant(application, desk.told(application));
  }

  private Application owned(String account, String number) {
    Application application = store.get(number);
    if (!store.ownsCabinet(account, application.iinBin())) {
      throw new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, number);
    }
    return application;
  }

  private void own(String account, String iinBin) {
    if (!store.ownsCabinet(account, iinBin)) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the cabinet is someone else's");
    }
  }
}
