package kz.ruqsat.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A registration number of the register of measurements, given to a certificate or duplicate. */
@Entity
@Table(name = "permit_gsi")
public class GsiRegistration {

  @Id private String number;

  @Column(name = "file_number")
  private String fileNumber;

  @ManyToOne
  @JoinColumn(name = "permit_id")
  private Permit permit;

  @Column private int ordinal;

  /** For JPA. */
  protected GsiRegistration() {}

  GsiRegistration(GsiEntry entry, Permit permit) {
    this.number = entry.number();
    this.fileNumber = entry.file();
    this.permit = permit;
    this.ordinal = permit.ordinal();
  }

  String number() {
    return number;
  }

  String fileNumber() {
    return fileNumber;
  }

  Permit permit() {
    return permit;
  }
}
