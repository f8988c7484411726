package kz.ruqsat.shep.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import kz.ruqsat.seal.SealQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The journal: appended in the transaction of the exchange, read by operators. */
@Stateless
public class Journal {

  private static final String RECORD =
      "select new kz.ruqsat.shep.journal.JournalRecord(e.id, e.sessionId, e.channel, e.door,"
          + " e.remoteAddress, e.senderId, e.serviceId, e.messageId, e.correlationId,"
          + " e.receivedAt, e.answeredAt, e.outcome, e.code, e.signerSerial, e.inboundSize)"
          + " from JournalEntry e";

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "ruqsat.demo.keep-journal")
  private boolean keepInDemo;

  @Inject private SealQueue seals;

  /** The bytes of one exchange. */
  public record Content(byte[] inbound, byte[] outbound) {}

  /** Appends an exchange; durable when the transaction of the caller, or its own, commits. */
  public void append(Exchange exchange) {
    if (demo && !keepInDemo) {
      return;
    }
    JournalEntry entry = new JournalEntry(exchange);
    entities.persist(entry);
    seals.add(MessageLog.NAME, entry.id());
  }

  /** Appends exchanges that belong together in nothing but their commit. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void appendAll(List<Exchange> exchanges) {
    exchanges.forEach(this::append);
  }

  /** The exchanges that match, newest first. */
  public List<JournalRecord> find(JournalQuery query) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    criterion("e.messageId = :messageId", "messageId", query.messageId(), where, parameters);
    criterion("e.sessionId = :sessionId", "sessionId", query.sessionId(), where, parameters);
    criterion("e.senderId = :senderId", "senderId", query.senderId(), where, parameters);
    criterion("e.serviceId = :serviceId", "serviceId", query.serviceId(), where, parameters);
    criterion("e.outcome = :outcome", "outcome", query.outcome(), where, parameters);
    criterion("e.receivedAt >= :since", "since", query.from(), where, parameters);
    criterion("e.receivedAt < :until", "until", query.until(), where, parameters);
    criterion("e.id < :before", "before", query.before(), where, parameters);
    TypedQuery<JournalRecord> found =
        entities.createQuery(RECORD + where + " order by e.id desc", JournalRecord.class);
    parameters.forEach(found::setParameter);
    return found.setMaxResults(query.limit()).getResultList();
  }

  /** What came in and went out in a session. */
  public Optional<Content> content(String sessionId) {
    return entities
        .createQuery(
            "select e.inbound, e.outbound from JournalEntry e where e.sessionId = :sessionId",
            Object[].class)
        .setParameter("sessionId", sessionId)
        .getResultStream()
        .map(row -> new Content((byte[]) row[0], (byte[]) row[1]))
        .findFirst();
  }

  /** Whose business signature of that digest was seen first; empty when it is new. */
  public Optional<String> senderOfSignature(String signatureDigest) {
    return entities
        .createQuery(
            "select e.senderId from JournalEntry e where e.signatureDigest = :digest order by e.id",
            String.class)
        // The entry of the exchange that asks comes last of all it writes.
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("digest", signatureDigest)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static void criterion(
      String condition,
      String name,
      Object wanted,
      StringJoiner where,
      Map<String, Object> parameters) {
    if (wanted != null) {
      where.add(condition);
      parameters.put(name, wanted);
    }
  }
}
