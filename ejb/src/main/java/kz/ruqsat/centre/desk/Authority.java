package kz.ruqsat.centre.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.document.Demand;
import kz.ruqsat.regulation.document.DocumentPackage;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.document.FiledPackage;
import kz.ruqsat.regulation.document.GivenDocument;
import kz.ruqsat.regulation.document.Shortfall;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * Who may receive a result: the applicant, or a representative with the document of authority that
 * the law asks of one who hands documents in (S2.2.9.7a, S2.2.9.7b and their like, GAP-34).
 */
@ApplicationScoped
public class Authority {

  @Inject private Regulations law;

  /**
   * Checks the receiver.
   *
   * @return number and date of the document of authority; null when the applicant is there
   * @throws CentreFault AUTHORITY_NEEDED, naming document and what is wrong with it
   */
  public String require(CaseView view, String receiver, PayloadFields fields) {
    if (receiver.strip().equalsIgnoreCase(view.applicant())) {
      return null;
    }
    String document = Fields.text(fields, "authority", Fields.NAME);
    GivenDocument given = GivenDocument.of(Fields.text(fields, "authorityDocument"));
    if (Fields.flag(fields, "notarised")) {
      given = given.with(Demand.NOTARISED);
    }
    List<Shortfall> lacking =
        asked(view).check(new FiledPackage(true, Set.of(), List.of(given), Set.of()));
    if (!lacking.isEmpty()) {
      Shortfall first = lacking.get(0);
      throw new CentreFault(
          CentreFault.Code.AUTHORITY_NEEDED, first.document() + " " + first.kind());
    }
    return document;
  }

  /** What the law asks of representatives only. */
  private DocumentPackage asked(CaseView view) {
    List<DocumentRule> documents =
        law
            .filing(view.edition(), view.action(), Channel.STATE_CORPORATION, view.applicantType())
            .documents()
            .documents()
            .stream()
            .filter(rule -> rule.when().byRepresentative())
            .toList();
    return new DocumentPackage(documents, List.of(), true);
  }
}
