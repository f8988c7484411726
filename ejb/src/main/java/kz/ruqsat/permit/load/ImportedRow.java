package kz.ruqsat.permit.load;

import java.time.LocalDate;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.GsiEntry;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.NewPermit;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.Signatory;

/** Reads one permit from before. */
final class ImportedRow {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_CODE = 64;

  private ImportedRow() {}

  static NewPermit permit(CsvRow row) {
    String gsi = optional(row, "gsi_number");
    return new NewPermit(
        required(row, "number", 100),
        required(row, "service", LONGEST_CODE),
        required(row, "edition", 32),
        required(row, "result", LONGEST_CODE),
        required(row, "provider", LONGEST_CODE),
        required(row, "channel", 32),
        row.get("medium", Medium::valueOf),
        null,
        null,
        gsi == null ? null : new GsiEntry(gsi, optional(row, "gsi_file")),
        data(row));
  }

  static Act act(CsvRow row, String actor) {
    String signer = optional(row, "signer");
    return new Act(
        row.get("issued_on", LocalDate::parse),
        null,
        optional(row, "act"),
        signer == null ? null : new Signatory(null, signer, null),
        null,
        actor);
  }

  private static PermitData data(CsvRow row) {
    return new PermitData(
        new Holder(
            row.get("holder_id"),
            required(row, "holder_name", LONGEST_NAME),
            optional(row, "holder_name_kk")),
        optional(row, "region"),
        optional(row, "place"),
        optional(row, "activity_code"),
        optional(row, "activity"),
        day(row, "valid_from"),
        day(row, "valid_to"),
        optional(row, "payment_reference"));
  }

  private static LocalDate day(CsvRow row, String column) {
    return row.isEmpty(column) ? null : row.get(column, LocalDate::parse);
  }

  private static String required(CsvRow row, String column, int longest) {
    String text = optional(row, column);
    if (text == null || text.length() > longest) {
      throw new CsvException(row.place(), column + " has 1 to " + longest + " characters");
    }
    return text;
  }

  private static String optional(CsvRow row, String column) {
    String text = row.get(column);
    if (text.length() > LONGEST_NAME) {
      throw new CsvException(
          row.place(), column + " has more than " + LONGEST_NAME + " characters");
    }
    return text.isBlank() ? null : text.strip();
  }
}
