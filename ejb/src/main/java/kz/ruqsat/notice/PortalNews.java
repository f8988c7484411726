package kz.ruqsat.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import kz.ruqsat.application.casefile.CabinetNotice;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.async.intake.ServiceMessages;
import kz.ruqsat.shep.wire.DocumentXml;

/**
 * Tells the portal what is new in personal cabinets: a REQUEST for each entry, stored in the
 * transaction that makes the entry. It is delivered at least once; the id of the entry tells
 * repetitions apart. Without a portal that takes them nothing is sent.
 */
@Stateless
public class PortalNews {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private ServiceMessages channel;
  @Inject private Clock clock;

  /** For the container. */
  public PortalNews() {}

  /** Sends what an applicant was told. */
  public void tell(@Observes CabinetNotice notice) {
    channel
        .request(NoticeHandler.SERVICE, document(notice), PayloadProfile.OURS)
        .ifPresent(chain -> entities.persist(new CabinetPush(notice.id(), chain, clock.instant())));
  }

  /**
   * The portal shows an entry.
   *
   * @param chain along which it says so
   * @throws GatewayFault when that entry did not go along that chain
   */
  public void shown(Long id, String chain) {
    find(id)
        .filter(push -> push.chain().equals(chain))
        .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "notificationId"))
        .shown(clock.instant());
  }

  /** How far an entry has come; empty when no portal was told. */
  public Optional<Pushed> of(Long id) {
    return find(id).map(CabinetPush::told);
  }

  private Optional<CabinetPush> find(Long id) {
    return Optional.ofNullable(entities.find(CabinetPush.class, id));
  }

  private static byte[] document(CabinetNotice notice) {
    return new DocumentXml(NoticeHandler.NAMESPACE, "NotificationRequest")
        .element("notificationId", notice.id())
        .element("iinBin", notice.iinBin())
        .element("applicationNumber", notice.application())
        .element("kind", notice.kind())
        .text(
            "title",
            notice.kind().text(Locale.forLanguageTag("ru")),
            notice.kind().text(Locale.forLanguageTag("kk")),
            notice.kind().text(Locale.ENGLISH))
        .moment("date", notice.toldAt())
        .moment("plannedDate", notice.plannedAt())
        .element("documentId", notice.document())
        .bytes();
  }
}
