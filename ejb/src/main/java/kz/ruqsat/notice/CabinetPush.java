package kz.ruqsat.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An entry of a personal cabinet that the portal was told of. */
@Entity
@Table(name = "cabinet_push")
class CabinetPush {

  @Id
  @Column(name = "notice_id")
  private Long noticeId;

  @Column private String chain;

  @Column(name = "pushed_at")
  private Instant pushedAt;

  @Column(name = "shown_at")
  private Instant shownAt;

  @Version private int version;

  /** For JPA. */
  protected CabinetPush() {}

  CabinetPush(Long noticeId, String chain, Instant at) {
    this.noticeId = noticeId;
    this.chain = chain;
    this.pushedAt = at;
  }

  /** The portal shows it; said again, it changes nothing. */
  void shown(Instant at) {
    if (shownAt == null) {
      this.shownAt = at;
    }
  }

  Pushed told() {
    return new Pushed(noticeId, pushedAt, shownAt);
  }

  String chain() {
    return chain;
  }
}
