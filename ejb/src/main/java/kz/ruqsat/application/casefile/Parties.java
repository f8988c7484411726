package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Representative;

/** Who applies, and who acts for them. */
@Embeddable
public class Parties {

  @Column(name = "iin_bin")
  private String iinBin;

  @Column(name = "applicant_name")
  private String applicantName;

  @Column(name = "applicant_phone")
  private String applicantPhone;

  @Column(name = "representative_iin")
  private String representativeIin;

  @Column(name = "representative_name")
  private String representativeName;

  @Column(name = "representative_phone")
  private String representativePhone;

  @Column(name = "representative_authority")
  private String representativeAuthority;

  /** For JPA. */
  protected Parties() {}

  Parties(ApplicationData data) {
    this.iinBin = data.applicant().iinBin();
    this.applicantName = data.applicant().name();
    this.applicantPhone = data.applicant().phone();
    Representative representative = data.representative();
    if (representative != null) {
      this.representativeIin = representative.iin();
      this.representativeName = representative.fullName();
      this.representativePhone = representative.phone();
      this.representativeAuthority = representative.authority();
    }
  }

  /** Whether this is the name of the applicant, however its letters and spaces around it are. */
  public boolean isApplicant(String name) {
    return name != null
        && applicantName != null
        && name.strip().equalsIgnoreCase(applicantName.strip());
  }

  String iinBin() {
    return iinBin;
  }

  public String applicantName() {
    return applicantName;
  }

  public String applicantPhone() {
    return applicantPhone;
  }

  public String representativeIin() {
    return representativeIin;
  }

  public String representativeName() {
    return representativeName;
  }

  public String representativePhone() {
    return representativePhone;
  }

  /** Number and date of the document of authority. */
  public String representativeAuthority() {
    return representativeAuthority;
  }
}
