package kz.ruqsat.permit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;

/**
 * A row of a search. Plain JDBC: an export has a million of them, and none is ever changed.
 *
 * @param cursor the place after it
 */
record FoundRow(PermitRecord permit, Cursor cursor) {

  /**
   * The columns that {@link #read} reads.
   *
   * @param said alias of the table with what the permit says
   * @param place column of the order
   */
  static String select(String said, String place) {
    return "select p.id, p.public_id, p.number, p.service, p.edition, p.result, p.provider,"
        + " p.channel, p.medium, p.application, p.issued_on, p.due_on, p.signer_name,"
        + " p.gsi_number, p.supersedes, p.superseded_by, "
        + String.join(
            ", ",
            said + "status",
            said + "holder_id",
            said + "holder_name",
            said + "holder_name_kk",
            said + "region",
            said + "place",
            said + "activity_code",
            said + "activity",
            said + "valid_from",
            said + "valid_to",
            said + "payment_reference",
            said + "ordinal",
            said + "recorded_at",
            place + " as sort_key");
  }

  static FoundRow read(ResultSet row) throws SQLException {
    PermitStatus status = PermitStatus.valueOf(row.getString("status"));
    PermitRecord permit =
        new PermitRecord(
            row.getString("public_id"),
            row.getString("number"),
            row.getString("service"),
            row.getString("edition"),
            row.getString("result"),
            row.getString("provider"),
            row.getString("channel"),
            Medium.valueOf(row.getString("medium")),
            row.getString("application"),
            row.getObject("issued_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getString("signer_name"),
            row.getString("gsi_number"),
            row.getString("supersedes"),
            status == PermitStatus.REISSUED ? row.getString("superseded_by") : null,
            status,
            data(row),
            row.getInt("ordinal"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    return new FoundRow(permit, new Cursor(row.getString("sort_key"), row.getLong("id")));
  }

  private static PermitData data(ResultSet row) throws SQLException {
    return new PermitData(
        new Holder(
            row.getString("holder_id"),
            row.getString("holder_name"),
            row.getString("holder_name_kk")),
        row.getString("region"),
        row.getString("place"),
        row.getString("activity_code"),
        row.getString("activity"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("payment_reference"));
  }
}
