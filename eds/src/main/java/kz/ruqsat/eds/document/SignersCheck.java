package kz.ruqsat.eds.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.trust.Validation;

/** Asks of all signers of a document whether they are trusted, and of one whether he is the one. */
final class SignersCheck {

  private static final Set<VerdictCode> NOT_AS_DEMANDED =
      EnumSet.of(VerdictCode.ROLE, VerdictCode.IIN_MISMATCH, VerdictCode.BIN_MISMATCH);

  private final CertificateValidator validator;

  SignersCheck(CertificateValidator validator) {
    this.validator = validator;
  }

  List<SignerReport> check(List<Claim> claims, Demand demand) {
    List<SignerReport> reports = new ArrayList<>();
    claims.forEach(claim -> reports.add(judge(claim, demand)));
    boolean demandedIsThere = reports.stream().anyMatch(it -> it.verdict().isValid());
    for (int i = 0; demandedIsThere && i < claims.size(); i++) {
      if (NOT_AS_DEMANDED.contains(reports.get(i).verdict().code())) {
        reports.set(i, judge(claims.get(i), Demand.ANYBODY));
      }
    }
    return reports;
  }

  private SignerReport judge(Claim claim, Demand demand) {
    if (!claim.verdict().isValid()) {
      return SignerReport.refused(claim.verdict(), claim.claimedAt());
    }
    TrustedTime time = claim.time();
    Validation validation = validator.signer(claim.signer().orElseThrow(), demand, time);
    Optional<Instant> stampedAt = time.stamped() ? Optional.of(time.at()) : Optional.empty();
    return new SignerReport(
        validation.verdict(), Optional.of(validation), claim.claimedAt(), stampedAt);
  }
}
