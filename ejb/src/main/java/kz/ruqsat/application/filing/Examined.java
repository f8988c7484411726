package kz.ruqsat.application.filing;

import java.util.List;
import java.util.Set;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.FiledUnder;
import kz.ruqsat.application.signature.CheckedSignature;

/**
 * What was filed, found good under the rules of its edition.
 *
 * @param signature of the applicant; null for a paper
 * @param facts established before a case begins
 * @param reply of the state database about the applicant
 * @param missing what the package of documents lacks
 */
record Examined(
    ApplicationData data,
    FiledUnder under,
    Set<String> facts,
    CheckedSignature signature,
    StateRegistry.Reply reply,
    List<Detail> missing) {

  /**
   * The same, if nothing is missing.
   *
   * @throws ApplicationFault INCOMPLETE_PACKAGE, naming every document
   */
  Examined complete() {
    if (!missing.isEmpty()) {
      throw new ApplicationFault(FaultCode.INCOMPLETE_PACKAGE, missing);
    }
    return this;
  }
}
