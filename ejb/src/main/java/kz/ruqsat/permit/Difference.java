package kz.ruqsat.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field in which two versions of a permit differ.
 *
 * @param field its name, as the versions have it
 * @param from what the first says; null for nothing
 * @param to what the second says; null for nothing
 */
public record Difference(String field, String from, String to) {

  /** All that differs in what two versions say, in the order of the fields; when and why is not. */
  public static List<Difference> between(VersionRecord first, VersionRecord second) {
    List<Difference> found = new ArrayList<>();
    PermitData a = first.data();
    PermitData b = second.data();
    add(found, "status", first.status(), second.status());
    add(found, "documentNumber", first.documentNumber(), second.documentNumber());
    add(found, "holderId", a.holder().number(), b.holder().number());
    add(found, "holderName", a.holder().name(), b.holder().name());
    add(found, "holderNameKk", a.holder().nameKk(), b.holder().nameKk());
    add(found, "region", a.region(), b.region());
    add(found, "place", a.place(), b.place());
    add(found, "activityCode", a.activityCode(), b.activityCode());
    add(found, "activity", a.activity(), b.activity());
    add(found, "validFrom", a.validFrom(), b.validFrom());
    add(found, "validTo", a.validTo(), b.validTo());
    add(found, "paymentReference", a.paymentReference(), b.paymentReference());
    return List.copyOf(found);
  }

  private static void add(List<Difference> found, String field, Object from, Object to) {
    if (!Objects.equals(from, to)) {
      found.add(new Difference(field, Objects.toString(from, null), Objects.toString(to, null)));
    }
  }

  /** Without the values: they may name a person. */
  @Override
  public String toString() {
    return "Difference[" + field + "]";
  }
}
