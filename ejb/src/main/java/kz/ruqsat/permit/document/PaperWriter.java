package kz.ruqsat.permit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionKind;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.title.PermitTitles;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.time.OfficialTime;

/** Says what stands on the document of a version of a permit. */
@ApplicationScoped
class PaperWriter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss xxx", Locale.ROOT);

  private static final int SHOWN_DIGITS = 6;

  private final PermitTitles titles;
  private final Clock clock;

  /** For CDI. */
  protected PaperWriter() {
    this(null, null);
  }

  @Inject
  PaperWriter(PermitTitles titles, Clock clock) {
    this.titles = titles;
    this.clock = clock;
  }

  /**
   * @param permit as it is now
   * @param version whose document it is
   * @param whole whether IIN and address of a person are shown
   * @param link of the public check
   */
  public Paper write(PermitRecord permit, VersionRecord version, boolean whole, String link) {
    boolean duplicate = version.kind() == VersionKind.DUPLICATE;
    return new Paper(
        both(titles.provider(permit)),
        both(titles.result(permit)),
        duplicate ? version.documentNumber() : permit.number(),
        duplicate,
        permit.status() == PermitStatus.ISSUED ? null : both(titles.state(permit.status())),
        rows(permit, version, whole, duplicate),
        signature(version),
        link);
  }

  private List<Paper.Row> rows(
      PermitRecord permit, VersionRecord version, boolean whole, boolean duplicate) {
    PermitData data = version.data();
    Holder holder = data.holder();
    Bilingual service = both(titles.service(permit));
    Paper.Rows rows =
        new Paper.Rows()
            .add("issuedOn", day(permit.issuedOn()))
            .add("duplicateOn", duplicate ? day(version.effectiveOn()) : null)
            .add("supersedes", permit.supersedes())
            .add("holder", name(holder))
            .add(
                holder.isPerson() ? "holderId.person" : "holderId.organisation",
                whole ? holder.number() : holder.number().substring(0, SHOWN_DIGITS) + "******")
            .add("place", whole ? data.place() : null)
            .add("service", service);
    if (data.activity() != null && !data.activity().equals(service.ru())) {
      rows.add("activity", data.activity());
    }
    rows.add("validFrom", day(data.validFrom()));
    if (data.validTo() == null) {
      rows.add("validTo", Bilingual.of("validTo.none"));
    } else {
      rows.add("validTo", day(data.validTo()));
    }
    Bilingual state = both(titles.state(permit.status()));
    String today = day(OfficialTime.today(clock));
    return rows.add("registrationNumber", permit.gsiNumber())
        .add("state", new Bilingual(today + ": " + state.kk(), today + ": " + state.ru()))
        .list();
  }

  private static List<Paper.Row> signature(VersionRecord version) {
    Signatory signer = version.signer();
    if (signer == null) {
      return List.of();
    }
    boolean electronic = signer.certificate() != null;
    return new Paper.Rows()
        .add(
            electronic ? "signedBy.electronically" : "signedBy",
            signer.name() + (electronic ? ", " + moment(version.recordedAt()) : ""))
        .add("certificate", signer.certificate())
        .list();
  }

  private static Bilingual name(Holder holder) {
    return new Bilingual(holder.nameKk() == null ? holder.name() : holder.nameKk(), holder.name());
  }

  private static Bilingual both(LocalText text) {
    return new Bilingual(text.kk(), text.ru());
  }

  private static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atZone(OfficialTime.ZONE));
  }
}
