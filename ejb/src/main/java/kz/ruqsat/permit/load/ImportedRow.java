package kz.ruqsat.permit.load;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.GsiEntry;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Issue;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.NewPermit;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionKind;

/** Reads one permit from before; what the register could not hold is refused here. */
final class ImportedRow {

  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_SIGNER = 500;
  private static final int LONGEST_TEXT = 1000;

  /** Stands for what could not be decoded. */
  private static final char NOT_UTF_8 = '\uFFFD';

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;

  /** What may have put a permit out of force; that its term ended follows from its last day. */
  private static final Map<PermitStatus, VersionKind> CHANGES =
      new EnumMap<>(
          Map.of(
              PermitStatus.SUSPENDED, VersionKind.SUSPENSION,
              PermitStatus.TERMINATED, VersionKind.TERMINATION,
              PermitStatus.REISSUED, VersionKind.REPLACED));

  private final CsvRow row;
  private final String actor;

  private ImportedRow(CsvRow row, String actor) {
    this.row = row;
    this.actor = actor;
  }

  /**
   * @throws CsvException with the column that is wrong
   * @throws PermitFault VALIDATION
   */
  static Issue read(CsvRow row, String actor) {
    return new ImportedRow(row, actor).issue();
  }

  private Issue issue() {
    return new Issue(permit(), act(), added("supersedes", LONGEST_NUMBER), since());
  }

  private NewPermit permit() {
    String gsi = optional("gsi_number", LONGEST_NUMBER);
    return new NewPermit(
        required("number", LONGEST_NUMBER),
        required("service", LONGEST_CODE),
        required("edition", 32),
        required("result", LONGEST_CODE),
        required("provider", LONGEST_CODE),
        required("channel", 32),
        row.get("medium", Medium::valueOf),
        null,
        null,
        gsi == null ? null : new GsiEntry(gsi, optional("gsi_file", LONGEST_NUMBER)),
        data());
  }

  private Act act() {
    String signer = optional("signer", LONGEST_SIGNER);
    return new Act(
        day("issued_on"),
        null,
        optional("act", LONGEST_TEXT),
        signer == null ? null : new Signatory(null, signer, null),
        null,
        actor);
  }

  private Issue.Since since() {
    String status = added("status", LONGEST_CODE);
    if (status == null || status.equals(PermitStatus.ISSUED.name())) {
      return null;
    }
    VersionKind kind = CHANGES.get(row.get("status", PermitStatus::valueOf));
    if (kind == null) {
      throw new CsvException(row.place(), "status is empty, ISSUED or one of " + CHANGES.keySet());
    }
    Act act =
        new Act(
            day("status_on"),
            added("status_ground", LONGEST_TEXT),
            added("status_act", LONGEST_TEXT),
            null,
            null,
            actor);
    boolean replaced = kind == VersionKind.REPLACED;
    return new Issue.Since(kind, act, replaced ? added("superseded_by", LONGEST_NUMBER) : null);
  }

  private PermitData data() {
    return new PermitData(
        new Holder(
            row.get("holder_id"),
            required("holder_name", LONGEST_TEXT),
            optional("holder_name_kk", LONGEST_TEXT)),
        optional("region", 20),
        optional("place", LONGEST_TEXT),
        optional("activity_code", LONGEST_NUMBER),
        optional("activity", 4 * LONGEST_TEXT),
        row.isEmpty("valid_from") ? null : day("valid_from"),
        row.isEmpty("valid_to") ? null : day("valid_to"),
        optional("payment_reference", 200));
  }

  private LocalDate day(String column) {
    LocalDate day = row.get(column, LocalDate::parse);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new CsvException(row.place(), column + " is no day of a permit: " + day);
    }
    return day;
  }

  private String required(String column, int longest) {
    String text = optional(column, longest);
    if (text == null) {
      throw new CsvException(row.place(), column + " is empty");
    }
    return text;
  }

  /** Of a column that a file need not have. */
  private String added(String column, int longest) {
    return row.values().containsKey(column) ? optional(column, longest) : null;
  }

  private String optional(String column, int longest) {
    String text = row.get(column).strip();
    if (text.length() > longest) {
      throw new CsvException(row.place(), column + " has more than " + longest + " characters");
    }
    if (text.indexOf('\0') >= 0 || text.indexOf(NOT_UTF_8) >= 0) {
      throw new CsvException(row.place(), column + " is not UTF-8 or has a NUL");
    }
    return text.isEmpty() ? null : text;
  }
}
