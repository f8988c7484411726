package kz.ruqsat.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.ruqsat.web.permit.VersionView;

/**
 * What one version says otherwise than another.
 *
 * @param field as REST names it
 * @param before null when nothing was said
 * @param after null when nothing is said any more
 */
public record Change(String field, Object before, Object after) {

  private static final Map<String, Function<VersionView, Object>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("status", VersionView::status);
    FIELDS.put("holderId", VersionView::holderId);
    FIELDS.put("holderName", VersionView::holderName);
    FIELDS.put("holderNameKk", VersionView::holderNameKk);
    FIELDS.put("region", VersionView::region);
    FIELDS.put("place", VersionView::place);
    FIELDS.put("activityCode", VersionView::activityCode);
    FIELDS.put("activity", VersionView::activity);
    FIELDS.put("validFrom", VersionView::validFrom);
    FIELDS.put("validTo", VersionView::validTo);
    FIELDS.put("paymentReference", VersionView::paymentReference);
  }

  static List<Change> between(VersionView before, VersionView after) {
    List<Change> changes = new ArrayList<>();
    FIELDS.forEach(
        (field, value) -> {
          if (!Objects.equals(value.apply(before), value.apply(after))) {
            changes.add(new Change(field, value.apply(before), value.apply(after)));
          }
        });
    return changes;
  }
}
