package kz.ruqsat.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Permits alike in all facets of the search. Never changed. */
@Entity
@Table(name = "permit_class")
public class PermitClass {

  @Id
  @SequenceGenerator(name = "permit_class_seq", sequenceName = "permit_class_seq")
  @GeneratedValue(generator = "permit_class_seq")
  private Integer id;

  @Column private String service;

  @Column
  @Enumerated(EnumType.STRING)
  private PermitStatus status;

  @Column private String provider;
  @Column private String region;
  @Column private String channel;
  @Column private boolean overdue;

  /** For JPA. */
  protected PermitClass() {}

  PermitClass(PermitRecord like, boolean overdue) {
    this.service = like.service();
    this.status = like.status();
    this.provider = like.provider();
    this.region = like.data().region();
    this.channel = like.channel();
    this.overdue = overdue;
  }

  int id() {
    return id;
  }
}
