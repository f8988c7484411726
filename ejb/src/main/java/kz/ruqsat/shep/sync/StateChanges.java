package kz.ruqsat.shep.sync;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.store.Collision;

/**
 * Runs calls that change state: the state, the id of the message and the journal entry commit
 * together or not at all.
 */
@Stateless
public class StateChanges {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Journal journal;

  /**
   * Does the work and keeps its answer.
   *
   * @param work answers the call; it joins the transaction
   * @throws kz.ruqsat.store.LostRace when the id was taken in the meantime, or another transaction
   *     was quicker with what the work writes
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Exchange run(CallOnce.Key key, String digest, String sessionId, Supplier<Exchange> work) {
    entities.persist(new CallOnce(key, digest, sessionId));
    Collision.flush(entities);
    Exchange exchange = work.get();
    journal.append(exchange);
    Collision.flush(entities);
    return exchange;
  }

  /**
   * The answer given to the message before; empty when the id is new.
   *
   * @throws GatewayFault when the id came with other content
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<byte[]> given(CallOnce.Key key, String digest) {
    CallOnce before = entities.find(CallOnce.class, key);
    if (before == null) {
      return Optional.empty();
    }
    if (!before.hasContent(digest)) {
      throw new GatewayFault(FaultCode.ID_REUSED, null);
    }
    return journal.content(before.sessionId()).map(Journal.Content::outbound);
  }
}
