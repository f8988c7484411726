package kz.ruqsat.permit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads permits and their versions. Who may see what is decided by the caller. */
@Stateless
public class PermitReader {

  private static final String VERSIONS = "select v from PermitVersion v where v.permit.number = ";

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public PermitReader() {}

  PermitReader(EntityManager entities) {
    this.entities = entities;
  }

  /** The permit with a number, as it is now. */
  public Optional<PermitRecord> byNumber(String number) {
    return permit("number", number);
  }

  /** The permit with the id of its QR code, as it is now. */
  public Optional<PermitRecord> byPublicId(String publicId) {
    return permit("publicId", publicId);
  }

  /** The permits that an application led to, in the order of their numbers. */
  public List<PermitRecord> ofApplication(String application) {
    return entities
        .createQuery(
            "select p from Permit p where p.application = :application order by p.number",
            Permit.class)
        .setParameter("application", application)
        .getResultStream()
        .map(Permit::toRecord)
        .toList();
  }

  /** The permits a holder has or had, the newest first. */
  public List<PermitRecord> ofHolder(String iinOrBin) {
    return entities
        .createQuery(
            "select p from Permit p where p.snapshot.holderId = :holder"
                + " order by p.issuedOn desc, p.id desc",
            Permit.class)
        .setParameter("holder", iinOrBin)
        .getResultStream()
        .map(Permit::toRecord)
        .toList();
  }

  /**
   * The same, a page at a time.
   *
   * @param after number of the last permit of the page before; null for the first page
   */
  public List<PermitRecord> ofHolder(String iinOrBin, String after, int limit) {
    String place =
        after == null ? "" : " and (p.issuedOn < :day or (p.issuedOn = :day and p.id < :id))";
    TypedQuery<Permit> query =
        entities
            .createQuery(
                "select p from Permit p where p.snapshot.holderId = :holder"
                    + place
                    + " order by p.issuedOn desc, p.id desc",
                Permit.class)
            .setParameter("holder", iinOrBin)
            .setMaxResults(limit);
    if (after != null) {
      Permit last =
          entities
              .createQuery("select p from Permit p where p.number = :number", Permit.class)
              .setParameter("number", after)
              .getResultStream()
              .findFirst()
              .orElseThrow(() -> new PermitFault(PermitFault.Code.UNKNOWN_PERMIT, after));
      query.setParameter("day", last.issuedOn()).setParameter("id", last.id());
    }
    return query.getResultStream().map(Permit::toRecord).toList();
  }

  /** The permit as it was at the end of a day; empty when it was not issued by then. */
  public Optional<PermitRecord> asOf(String number, LocalDate day) {
    return entities
        .createQuery(
            VERSIONS + ":number and v.effectiveOn <= :day order by v.ordinal desc",
            PermitVersion.class)
        .setParameter("number", number)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PermitVersion::permitRecord);
  }

  /** Numbers of permits in force or suspended whose last day lies before a day. */
  public List<String> endedBefore(LocalDate day, int limit) {
    return Stream.of(PermitStatus.ISSUED, PermitStatus.SUSPENDED)
        .flatMap(status -> endedBefore(day, status, limit))
        .limit(limit)
        .toList();
  }

  /**
   * One status and an order: else a database that knows of many ended permits, but not that all of
   * those are noted, reads the whole register for none.
   */
  private Stream<String> endedBefore(LocalDate day, PermitStatus status, int limit) {
    return entities
        .createQuery(
            "select p.number from Permit p where p.snapshot.status = :status"
                + " and p.snapshot.validTo < :day order by p.snapshot.validTo",
            String.class)
        .setParameter("status", status)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultStream();
  }

  /** All versions of a permit, the first first; none for an unknown number. */
  public List<VersionRecord> history(String number) {
    return versions(number).getResultStream().map(PermitVersion::toRecord).toList();
  }

  /** Versions by their ids, in that order; ids without version are left out. */
  public List<VersionRecord> versions(List<Long> ids) {
    return ids.stream()
        .map(id -> entities.find(PermitVersion.class, id))
        .filter(Objects::nonNull)
        .map(PermitVersion::toRecord)
        .toList();
  }

  /** One version of a permit. */
  public Optional<VersionRecord> version(String number, int ordinal) {
    return find(number, ordinal).map(PermitVersion::toRecord);
  }

  /** The signed document of a version; empty when it has none. */
  public Optional<byte[]> document(String number, int ordinal) {
    return find(number, ordinal).map(PermitVersion::document);
  }

  /** The entries of a permit and its duplicates in the register of measurements. */
  public List<GsiEntry> gsiEntries(String number) {
    return entities
        .createQuery(
            "select g from GsiRegistration g where g.permit.number = :number order by g.ordinal",
            GsiRegistration.class)
        .setParameter("number", number)
        .getResultStream()
        .map(entry -> new GsiEntry(entry.number(), entry.fileNumber()))
        .toList();
  }

  private Optional<PermitVersion> find(String number, int ordinal) {
    return entities
        .createQuery(VERSIONS + ":number and v.ordinal = :ordinal", PermitVersion.class)
        .setParameter("number", number)
        .setParameter("ordinal", ordinal)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<PermitVersion> versions(String number) {
    return entities
        .createQuery(VERSIONS + ":number order by v.ordinal", PermitVersion.class)
        .setParameter("number", number);
  }

  private Optional<PermitRecord> permit(String field, String value) {
    return entities
        .createQuery("select p from Permit p where p." + field + " = :value", Permit.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst()
        .map(Permit::toRecord);
  }
}
