package kz.ruqsat.application.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRegister;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionRecord;

/**
 * What the head of a provider does to a permit without an application: suspends it, puts it in
 * force again, ends it. The two standards know none of this (GAP-54); the Licensing Law of 2007,
 * art 48, and the Permits Law of 2014, art 35 and 45, do.
 */
@Stateless
public class PermitActs {

  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  @Inject private Officers officers;
  @Inject private PermitReader reader;
  @Inject private PermitRegister register;
  @Inject private Clock clock;

  /** What is done. */
  public enum Kind {
    SUSPENSION,
    RESUMPTION,
    TERMINATION
  }

  /**
   * Enters an act as a version of the permit.
   *
   * @param by account of the head of the provider, or of the deputy while the head is absent
   * @param on the day it takes effect, at the latest today; null for today
   * @param ground why, in words or as a code
   * @param reference number and date of the order; null when there is none
   * @throws ApplicationFault ROLE_NOT_ALLOWED, REASON_REQUIRED, CONDITION_NOT_MET, PERMIT_NOT_FOUND
   * @throws kz.ruqsat.permit.PermitFault ILLEGAL_TRANSITION or VALIDATION
   */
  public VersionRecord enter(
      String by, String number, Kind kind, LocalDate on, String ground, String reference) {
    Officer officer = officers.officer(by);
    String provider =
        reader
            .byNumber(number)
            .orElseThrow(() -> new ApplicationFault(FaultCode.PERMIT_NOT_FOUND, number))
            .provider();
    if (!decides(officer, provider)) {
      throw new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, "the head of " + provider);
    }
    if (ground == null || ground.isBlank()) {
      throw new ApplicationFault(FaultCode.REASON_REQUIRED, "ground");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    if (on != null && on.isAfter(today)) {
      throw new ApplicationFault(FaultCode.CONDITION_NOT_MET, "entered on the day it takes effect");
    }
    Signatory signer = new Signatory(officer.iin(), officer.fullName(), null);
    Act act = new Act(on == null ? today : on, ground, reference, signer, null, by);
    return switch (kind) {
      case SUSPENSION -> register.suspend(number, act);
      case RESUMPTION -> register.resume(number, act);
      case TERMINATION -> register.terminate(number, act);
    };
  }

  private boolean decides(Officer officer, String provider) {
    return officer.is("PROVIDER_HEAD", provider)
        || (officer.is("DEPUTY_HEAD", provider)
            && officers.isHeadAbsent(provider, clock.instant()));
  }
}
