package kz.ruqsat.identity.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The authorised capital, in tenge.
 *
 * @param state the part of the state
 */
public record Capital(BigDecimal total, BigDecimal state) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The private part, in tenge. */
  public BigDecimal privately() {
    return total.subtract(state);
  }

  /** The part of the state, in percent. */
  public BigDecimal statePercent() {
    return total.signum() == 0
        ? BigDecimal.ZERO
        : state.multiply(HUNDRED).divide(total, 2, RoundingMode.HALF_UP);
  }

  /** The private part, in percent. */
  public BigDecimal privatePercent() {
    return total.signum() == 0 ? BigDecimal.ZERO : HUNDRED.subtract(statePercent());
  }
}
