package kz.ruqsat.centre;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.centre.desk.OperatorSignature;

/** What came through the State Corporation, for its operators to read. */
@Stateless
public class CentreDesks {

  private static final Set<String> RECEIPTS = Set.of("RECEIPT", "INTAKE_REFUSAL_RECEIPT");

  @Inject private CentreStore store;
  @Inject private CasePapers papers;

  /** For the container. */
  public CentreDesks() {}

  /** The latest applications, the newest first. */
  public List<CentreView> latest(Officer reader, int limit) {
    requireOperator(reader);
    return store.latest(limit).stream().map(CentreCase::view).toList();
  }

  /**
   * An application.
   *
   * @throws CentreFault APPLICATION_UNKNOWN
   */
  public CentreView view(Officer reader, String applicationId) {
    return found(reader, applicationId).view();
  }

  /** The changes of its status, in their order. */
  public List<StatusChange> changes(Officer reader, String applicationId) {
    return store.changes(found(reader, applicationId));
  }

  /** The receipt of acceptance or refusal, as it is printed for the applicant. */
  public byte[] receipt(Officer reader, String applicationId) {
    return papers
        .last(found(reader, applicationId).application(), RECEIPTS)
        .orElseThrow(
            () -> new CentreFault(CentreFault.Code.APPLICATION_UNKNOWN, "it has no receipt"));
  }

  private CentreCase found(Officer reader, String applicationId) {
    requireOperator(reader);
    return store.get(applicationId);
  }

  private static void requireOperator(Officer reader) {
    if (!reader.is(OperatorSignature.OPERATOR, Post.STATE_CORPORATION)) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "no operator of the State Corporation");
    }
  }
}
