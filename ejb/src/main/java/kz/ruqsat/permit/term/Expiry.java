package kz.ruqsat.permit.term;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRegister;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.time.OfficialTime;

/**
 * Notes in the register that permits ended by their own term; those without term never do (GAP-54).
 */
@Stateless
public class Expiry {

  private static final String GROUND = "TERM_ENDED";
  private static final String SYSTEM = "ruqsat";

  @Inject private PermitReader reader;
  @Inject private PermitRegister register;
  @Inject private Clock clock;

  /** For the container. */
  public Expiry() {}

  Expiry(PermitReader reader, PermitRegister register, Clock clock) {
    this.reader = reader;
    this.register = register;
    this.clock = clock;
  }

  /** Numbers of permits whose last day has passed and whose end is not noted yet. */
  public List<String> due(int limit) {
    return reader.endedBefore(OfficialTime.today(clock), limit);
  }

  /**
   * Notes the end of a permit as of the day after its last, or as of its last version where that
   * took effect later.
   *
   * @throws kz.ruqsat.permit.PermitFault ILLEGAL_TRANSITION when another node was faster
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void expire(String number) {
    List<VersionRecord> history = reader.history(number);
    VersionRecord last = history.get(history.size() - 1);
    LocalDate end = last.data().validTo().plusDays(1);
    LocalDate on = end.isBefore(last.effectiveOn()) ? last.effectiveOn() : end;
    register.expire(number, new Act(on, GROUND, null, null, null, SYSTEM));
  }
}
