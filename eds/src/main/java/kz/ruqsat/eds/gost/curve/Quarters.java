package kz.ruqsat.eds.gost.curve;

import java.util.Arrays;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.PreCompInfo;

/**
 * What is kept with a point that is multiplied again and again: itself and its multiples by 2^b,
 * 2^2b and 2^3b, b being a quarter of the bits of a factor. They cut the doublings of a
 * multiplication to a quarter. A point multiplied a first or second time is its own only part: most
 * keys are seen once, those of an authority in every certificate.
 */
final class Quarters implements PreCompInfo {

  private static final String NAME = "ruqsat_quarters";
  private static final int COUNT = 4;

  /** The multiples cost about as much as three multiplications save. */
  private static final int USES_TO_PAY = 3;

  private final int uses;
  private final ECPoint[] parts;

  private Quarters(int uses, ECPoint... parts) {
    this.uses = uses;
    this.parts = parts;
  }

  /** The parts of a point that is known to be used often. */
  static Quarters ofOften(ECPoint point) {
    return of(point, USES_TO_PAY);
  }

  /** The parts of a point, and one more use of it. */
  static Quarters of(ECPoint point) {
    return of(point, 1);
  }

  private static Quarters of(ECPoint point, int weight) {
    return (Quarters)
        point.getCurve().precompute(point, NAME, kept -> used(point, (Quarters) kept, weight));
  }

  private static Quarters used(ECPoint point, Quarters kept, int weight) {
    if (kept != null && kept.isSplit()) {
      return kept;
    }
    int uses = weight + (kept == null ? 0 : kept.uses);
    return uses < USES_TO_PAY ? new Quarters(uses, point) : new Quarters(uses, split(point));
  }

  private static ECPoint[] split(ECPoint point) {
    ECCurve curve = point.getCurve();
    ECPoint[] parts = new ECPoint[COUNT];
    parts[0] = point;
    for (int part = 1; part < COUNT; part++) {
      parts[part] = parts[part - 1].timesPow2(bits(curve));
    }
    curve.normalizeAll(parts);
    return parts;
  }

  /** The bits of a factor that a part answers for; the last one answers for all that are left. */
  static int bits(ECCurve curve) {
    return curve.getFieldSize() / COUNT;
  }

  boolean isSplit() {
    return parts.length > 1;
  }

  ECPoint[] parts() {
    return Arrays.copyOf(parts, parts.length);
  }
}
