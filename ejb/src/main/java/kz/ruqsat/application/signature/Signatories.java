package kz.ruqsat.application.signature;

import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.regulation.ApplicantType;

/** Whose signature an application needs: ИИН or БИН of the request must be in the certificate. */
public final class Signatories {

  private Signatories() {}

  /** The demand on the signer of an application. */
  public static Demand of(ApplicationData data) {
    Representative representative = data.representative();
    return of(
        data.applicantType(),
        data.applicant().iinBin(),
        representative == null ? null : representative.iin());
  }

  /** The demand on the signer of a case. */
  public static Demand of(Application application) {
    return of(
        application.applicantType(),
        application.iinBin(),
        application.parties().representativeIin());
  }

  /** For an organisation anyone may sign whose certificate bears its БИН. */
  private static Demand of(ApplicantType type, String iinBin, String representativeIin) {
    if (type == ApplicantType.LEGAL_ENTITY) {
      Demand ofOrganisation = Demand.ANYBODY.bin(iinBin);
      return representativeIin == null ? ofOrganisation : ofOrganisation.iin(representativeIin);
    }
    return Demand.ANYBODY.iin(representativeIin == null ? iinBin : representativeIin);
  }
}
