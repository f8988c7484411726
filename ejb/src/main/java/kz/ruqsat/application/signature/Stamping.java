package kz.ruqsat.application.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kz.ruqsat.trust.TimeStamps;
import kz.ruqsat.trust.TimeStamps.Stamp;

/**
 * Has the time of signatures vouched for. Nobody waits for an authority that does not answer: the
 * signature is kept, and stamped later.
 */
@ApplicationScoped
public class Stamping {

  private BooleanSupplier configured;
  private Function<byte[], Optional<Stamp>> authority;

  /** For the proxy only. */
  protected Stamping() {}

  @Inject
  public Stamping(TimeStamps stamps) {
    this(stamps::areThere, stamps::trusted);
  }

  public Stamping(BooleanSupplier configured, Function<byte[], Optional<Stamp>> authority) {
    this.configured = configured;
    this.authority = authority;
  }

  /** The signature with a stamp over its octets, if one can be had now. */
  public CheckedSignature stamped(CheckedSignature checked) {
    if (!configured.getAsBoolean()) {
      return checked;
    }
    Optional<Stamp> stamp = authority.apply(checked.octets());
    return checked.stamped(
        stamp.isPresent() ? StampState.STAMPED : StampState.PENDING, stamp.orElse(null));
  }

  /** A stamp for one that was kept without. */
  public Optional<Stamp> late(CaseSignature kept) {
    return authority.apply(kept.content());
  }
}
