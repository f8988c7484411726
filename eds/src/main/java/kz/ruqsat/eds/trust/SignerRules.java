package kz.ruqsat.eds.trust;

import java.util.Collections;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;

/** Key usage, certificate policy, role, IIN and BIN, in this order. */
record SignerRules(ValidationPolicy policy, Demand demand) implements ValidationRules {

  @Override
  public void require(CertificateInfo holder) throws Refusal {
    if (!holder.meantForSigning()) {
      throw new Refusal(
          VerdictCode.KEY_USAGE, "key usage is not digitalSignature and nonRepudiation");
    }
    if (!policy.covers(holder.policies())) {
      throw new Refusal(VerdictCode.ROLE, "certificate policies " + holder.policies());
    }
    if (!demand.anyOf().isEmpty() && Collections.disjoint(demand.anyOf(), holder.roles())) {
      throw new Refusal(
          VerdictCode.ROLE, "roles " + holder.roles() + ", demanded one of " + demand.anyOf());
    }
    requireSame(demand.iin(), holder.iin(), VerdictCode.IIN_MISMATCH);
    requireSame(demand.bin(), holder.bin(), VerdictCode.BIN_MISMATCH);
  }

  /** The numbers themselves are kept out of the reason: it goes into journals. */
  private static void requireSame(
      Optional<String> demanded, Optional<String> given, VerdictCode otherwise) throws Refusal {
    if (demanded.isPresent() && !demanded.equals(given)) {
      throw new Refusal(
          otherwise, given.isPresent() ? "another number" : "no number in the certificate");
    }
  }
}
