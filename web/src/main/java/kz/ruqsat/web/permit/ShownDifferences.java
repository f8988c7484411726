package kz.ruqsat.web.permit;

import java.util.List;
import kz.ruqsat.permit.Difference;
import kz.ruqsat.permit.VersionRecord;

/** What differs between two versions, as someone may see it. */
public final class ShownDifferences {

  private ShownDifferences() {}

  /**
   * The differences in the order of the fields.
   *
   * @param whole whether the reader may see the personal data of others
   */
  public static List<Difference> between(VersionRecord before, VersionRecord after, boolean whole) {
    List<Difference> found = Difference.between(before, after);
    return whole ? found : found.stream().map(each -> masked(each, before, after)).toList();
  }

  private static Difference masked(
      Difference difference, VersionRecord before, VersionRecord after) {
    return switch (difference.field()) {
      case "holderId" ->
          new Difference(
              difference.field(),
              Masking.number(before.data().holder().number()),
              Masking.number(after.data().holder().number()));
      case "place" ->
          new Difference(
              difference.field(),
              Masking.mask(before.data()).place(),
              Masking.mask(after.data()).place());
      default -> difference;
    };
  }
}
