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
    Masking.Shown first = Masking.shown(before.data(), whole);
    Masking.Shown second = Masking.shown(after.data(), whole);
    return Difference.between(before, after).stream()
        .map(each -> shown(each, first, second))
        .toList();
  }

  private static Difference shown(
      Difference difference, Masking.Shown before, Masking.Shown after) {
    String field = difference.field();
    return switch (field) {
      case "holderId" -> new Difference(field, before.holderId(), after.holderId());
      case "place" -> new Difference(field, before.data().place(), after.data().place());
      default -> difference;
    };
  }
}
