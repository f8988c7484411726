package kz.ruqsat.permit.verify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionKind;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.title.PermitTitles;
import kz.ruqsat.time.OfficialTime;

/** The check that anyone may make with the id of a QR code; each one is recorded. */
@Stateless
public class PublicCheck {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final Set<VersionKind> TURNS =
      Set.of(
          VersionKind.REPLACED,
          VersionKind.SUSPENSION,
          VersionKind.TERMINATION,
          VersionKind.EXPIRY);

  @Inject private PermitReader reader;
  @Inject private PermitTitles titles;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** For the container. */
  public PublicCheck() {}

  /** For tests: outside of a container. */
  public PublicCheck(PermitReader reader, PermitTitles titles, AuditTrail trail, Clock clock) {
    this.reader = reader;
    this.titles = titles;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The permit with that id, as it is today.
   *
   * @param publicId as scanned, or typed in any case
   * @param address of the one who asks, for the record
   */
  public Optional<PublicAnswer> check(String publicId, String address) {
    String id = publicId.strip().toLowerCase(Locale.ROOT);
    Optional<PermitRecord> found =
        ID.matcher(id).matches() ? reader.byPublicId(id) : Optional.empty();
    trail.record(
        new AuditEvent(
            address,
            "public",
            "VERIFY",
            found.map(PermitRecord::number).orElse(null),
            null,
            null,
            found.isPresent() ? 1L : 0L));
    LocalDate today = OfficialTime.today(clock);
    return found.map(permit -> answer(permit, today));
  }

  /** What takes effect later is not told before its day. */
  private PublicAnswer answer(PermitRecord now, LocalDate today) {
    Optional<PermitRecord> asOf = reader.asOf(now.number(), today);
    PermitRecord permit = asOf.orElse(now);
    Verdict verdict = asOf.isEmpty() ? Verdict.NOT_YET : Verdict.of(permit, today);
    return new PublicAnswer(
        today,
        verdict,
        permit.number(),
        titles.service(permit),
        titles.result(permit),
        titles.provider(permit),
        name(permit.data().holder()),
        permit.issuedOn(),
        permit.data().validFrom(),
        permit.data().validTo(),
        since(permit, verdict, today),
        permit.supersededBy());
  }

  private LocalDate since(PermitRecord permit, Verdict verdict, LocalDate today) {
    return switch (verdict) {
      case IN_FORCE -> null;
      case NOT_YET ->
          permit.data().validFrom() != null ? permit.data().validFrom() : permit.issuedOn();
      case EXPIRED -> permit.data().validTo().plusDays(1);
      case SUSPENDED, REPLACED, TERMINATED -> lastTurn(permit.number(), today);
    };
  }

  private LocalDate lastTurn(String number, LocalDate today) {
    return reader.history(number).stream()
        .filter(version -> TURNS.contains(version.kind()))
        .map(VersionRecord::effectiveOn)
        .filter(day -> !day.isAfter(today))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static String name(Holder holder) {
    return holder.isPerson() ? holder.initials() : holder.name();
  }
}
