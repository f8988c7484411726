package kz.ruqsat.application.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.casefile.CaseStore;

/** Cases for those who check how they were handled: read, never acted on. */
@Stateless
public class CaseFiles {

  @Inject private CaseStore store;
  @Inject private CaseViews views;

  /**
   * A case with its history, accounts included.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public CaseView read(String number) {
    return views.ofAuditor(store.get(number));
  }
}
