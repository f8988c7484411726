package kz.ruqsat.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a permit says since one of its versions, as columns. Never changed; replaced as a whole. */
@Embeddable
public class Snapshot {

  @Column
  @Enumerated(EnumType.STRING)
  private PermitStatus status;

  @Column(name = "holder_id")
  private String holderId;

  @Column(name = "holder_name")
  private String holderName;

  @Column(name = "holder_name_kk")
  private String holderNameKk;

  @Column private String region;
  @Column private String place;

  @Column(name = "activity_code")
  private String activityCode;

  @Column private String activity;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "payment_reference")
  private String paymentReference;

  /** For JPA. */
  protected Snapshot() {}

  Snapshot(PermitStatus status, PermitData data) {
    this.status = status;
    this.holderId = data.holder().number();
    this.holderName = data.holder().name();
    this.holderNameKk = data.holder().nameKk();
    this.region = data.region();
    this.place = data.place();
    this.activityCode = data.activityCode();
    this.activity = data.activity();
    this.validFrom = data.validFrom();
    this.validTo = data.validTo();
    this.paymentReference = data.paymentReference();
  }

  PermitStatus status() {
    return status;
  }

  PermitData data() {
    return new PermitData(
        new Holder(holderId, holderName, holderNameKk),
        region,
        place,
        activityCode,
        activity,
        validFrom,
        validTo,
        paymentReference);
  }
}
