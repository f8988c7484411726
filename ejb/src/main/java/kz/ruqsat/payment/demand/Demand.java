package kz.ruqsat.payment.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.ruqsat.application.procedure.CaseBegun;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.EditionKey;

/** What an application demands of its payer. */
@Entity
@Table(name = "fee_demand")
public class Demand {

  @Id
  @SequenceGenerator(name = "fee_demand_seq", sequenceName = "fee_demand_seq")
  @GeneratedValue(generator = "fee_demand_seq")
  private Long id;

  @Column(name = "application_number")
  private String applicationNumber;

  @Column private String service;
  @Column private String edition;

  @Column
  @Enumerated(EnumType.STRING)
  private Action action;

  @Column private String payer;
  @Column private String representative;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column
  @Enumerated(EnumType.STRING)
  private DemandState state;

  @Column private boolean fresh;

  @Version private int version;

  /** For JPA. */
  protected Demand() {}

  /** The demand of an application that has begun. */
  public Demand(CaseBegun begun, DemandState state) {
    this.applicationNumber = begun.number();
    this.service = begun.edition().service();
    this.edition = begun.edition().edition();
    this.action = begun.action();
    this.payer = begun.iinBin();
    this.representative = begun.representativeIin();
    this.filedAt = begun.filedAt();
    this.state = state;
    this.fresh = true;
  }

  /** Nothing has to be looked for until something changes. */
  public void seen() {
    if (fresh) {
      this.fresh = false;
    }
  }

  public boolean isFresh() {
    return fresh;
  }

  /** Where it stands from now on. */
  public void becomes(DemandState now) {
    if (state != now) {
      this.state = now;
    }
  }

  /** Whether a payment may come for it. */
  public boolean isOpen() {
    return state == DemandState.DUE || state == DemandState.PAPER;
  }

  public Long id() {
    return id;
  }

  public String applicationNumber() {
    return applicationNumber;
  }

  public EditionKey edition() {
    return new EditionKey(service, edition);
  }

  public Action action() {
    return action;
  }

  public String payer() {
    return payer;
  }

  public String representative() {
    return representative;
  }

  public Instant filedAt() {
    return filedAt;
  }

  public DemandState state() {
    return state;
  }
}
