package kz.ruqsat.application.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.application.signature.CheckedSignature;
import kz.ruqsat.application.signature.SignatureCheck;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitRegister;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.time.OfficialTime;

/**
 * What the head of a provider does to a permit without an application: adds an annex, suspends it,
 * puts it in force again, ends it. The two standards know none of this (GAP-54); the Licensing Law
 * of 2007, art 48, and the Permits Law of 2014, art 35 and 45, do.
 */
@Stateless
public class PermitActs {

  @Inject private Officers officers;
  @Inject private PermitReader reader;
  @Inject private PermitRegister register;
  @Inject private SignatureCheck signatures;
  @Inject private Clock clock;

  /** What is done. */
  public enum Kind {
    ANNEX,
    SUSPENSION,
    RESUMPTION,
    TERMINATION
  }

  /**
   * The document of an act, to be signed by who asks for it.
   *
   * @param by account of the head of the provider, or of the deputy while the head is absent
   * @throws ApplicationFault ROLE_NOT_ALLOWED, CONDITION_NOT_MET, PERMIT_NOT_FOUND
   */
  public byte[] toBeSigned(String by, String number, PermitActOrder order) {
    PermitRecord permit = permit(number);
    Officer officer = deciding(by, permit);
    LocalDate day = order.on() == null ? today() : order.on();
    requireBegun(day);
    PermitActOrder dated =
        new PermitActOrder(order.kind(), day, order.ground(), order.reference(), order.annex());
    return new PermitActDocument(
            number, permit.ordinal(), permit.provider(), dated, officer.fullName())
        .bytes();
  }

  /**
   * Enters a signed act as a version of the permit, with its document.
   *
   * @param by account of who signed
   * @param signed what {@link #toBeSigned} gave, with an enveloped signature
   * @throws ApplicationFault ROLE_NOT_ALLOWED, PERMIT_NOT_FOUND; EDS_NOT_CONFIRMED also for a
   *     document that was not made for signing; EDS_CHECK_UNAVAILABLE; CONFLICT when the permit
   *     changed since
   * @throws kz.ruqsat.permit.PermitFault ILLEGAL_TRANSITION or VALIDATION
   */
  public VersionRecord enter(String by, String number, byte[] signed) {
    PermitRecord permit = permit(number);
    Officer officer = deciding(by, permit);
    CheckedSignature checked =
        signatures
            .xml(signed, Demand.ANYBODY.iin(officer.iin()), clock.instant())
            .refusingTheRest();
    if (checked.pending()) {
      throw new ApplicationFault(FaultCode.EDS_CHECK_UNAVAILABLE, "revocation");
    }
    PermitActDocument document = PermitActDocument.read(checked.content());
    PermitActOrder order = document.order();
    PermitActDocument offered =
        new PermitActDocument(
            number, document.version(), permit.provider(), order, officer.fullName());
    if (!Arrays.equals(checked.content(), offered.bytes())) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, "DIGEST_MISMATCH");
    }
    requireBegun(order.on());
    if (document.version() != permit.ordinal()) {
      throw new ApplicationFault(FaultCode.CONFLICT, "the permit changed since it was signed");
    }
    String certificate = checked.certificate().getSerialNumber().toString(16);
    Act act =
        new Act(
            order.on(),
            order.ground(),
            order.reference(),
            new Signatory(officer.iin(), officer.fullName(), certificate),
            signed,
            by);
    return switch (order.kind()) {
      case ANNEX ->
          register.annex(number, order.annex().number(), order.annex().on(permit.data()), act);
      case SUSPENSION -> register.suspend(number, act);
      case RESUMPTION -> register.resume(number, act);
      case TERMINATION -> register.terminate(number, act);
    };
  }

  private PermitRecord permit(String number) {
    return reader
        .byNumber(number)
        .orElseThrow(() -> new ApplicationFault(FaultCode.PERMIT_NOT_FOUND, number));
  }

  private Officer deciding(String by, PermitRecord permit) {
    Officer officer = officers.officer(by);
    if (!decides(officer, permit.provider())) {
      throw new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, "the head of " + permit.provider());
    }
    return officer;
  }

  private void requireBegun(LocalDate day) {
    if (day.isAfter(today())) {
      throw new ApplicationFault(FaultCode.CONDITION_NOT_MET, "entered on the day it takes effect");
    }
  }

  private LocalDate today() {
    return OfficialTime.today(clock);
  }

  private boolean decides(Officer officer, String provider) {
    return officer.is("PROVIDER_HEAD", provider)
        || (officer.is("DEPUTY_HEAD", provider)
            && officers.isHeadAbsent(provider, clock.instant()));
  }
}
