package kz.ruqsat.permit.elicense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionKind;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.title.PermitTitles;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.wire.elicense.CodedName;
import kz.ruqsat.wire.elicense.Licence;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a permit with the fields of «Е-лицензирование». */
@ApplicationScoped
class LicenceMapper {

  /** The form of НИКАД, the national code of administrative documents: KZ18LAA00032760. */
  private static final Pattern NIKAD = Pattern.compile("KZ[0-9]{2}[A-Z]{3}[0-9]{8}");

  private static final Set<VersionKind> STOPS =
      EnumSet.of(VersionKind.SUSPENSION, VersionKind.TERMINATION, VersionKind.DUPLICATE);

  private final PermitTitles titles;
  private final String address;

  /** For CDI. */
  protected LicenceMapper() {
    this(null, Optional.empty());
  }

  /**
   * @param address under which the outside knows the gateway; without it the link is a path
   */
  @Inject
  LicenceMapper(
      PermitTitles titles,
      @ConfigProperty(name = "ruqsat.publish-address") Optional<String> address) {
    this.titles = titles;
    this.address = address.map(text -> text.replaceAll("/+$", "")).orElse("");
  }

  /**
   * @param history of the permit, the first version first
   */
  public Licence licence(PermitRecord permit, List<VersionRecord> history) {
    Licence wire = new Licence();
    wire.setActivityType(activity(permit));
    wire.setDocumentUrl(address + "/verify/" + permit.publicId());
    wire.setGlobalUniqueNumber(permit.number());
    wire.setIinBin(permit.data().holder().number());
    wire.setIssueDate(permit.issuedOn());
    wire.setLicensiar(coded(permit.provider(), titles.provider(permit)));
    wire.setNikad(NIKAD.matcher(permit.number()).matches() ? permit.number() : "");
    wire.setNumber(permit.number());
    wire.setStatus(coded(permit.status().name(), titles.state(permit.status())));
    wire.setStopSuspendDuplicateDate(text(last(history, STOPS)));
    LocalDate suspended = last(history, EnumSet.of(VersionKind.SUSPENSION));
    LocalDate resumed = last(history, EnumSet.of(VersionKind.RESUMPTION));
    wire.setSuspendingStartDate(text(suspended));
    wire.setSuspendingEndDate(
        text(suspended == null || resumed == null || resumed.isBefore(suspended) ? null : resumed));
    wire.setValidityStartDate(
        text(permit.data().validFrom() == null ? permit.issuedOn() : permit.data().validFrom()));
    wire.setValidityEndDate(text(permit.data().validTo()));
    return wire;
  }

  private CodedName activity(PermitRecord permit) {
    LocalText service = titles.service(permit);
    CodedName name = coded(permit.service(), service);
    if (permit.data().activityCode() != null) {
      name.setCode(permit.data().activityCode());
    }
    String said = permit.data().activity();
    if (said != null && !said.equals(service.ru())) {
      name.setNameRu(said);
    }
    return name;
  }

  private static CodedName coded(String code, LocalText text) {
    CodedName name = new CodedName();
    name.setCode(code);
    name.setNameEn(text.en());
    name.setNameKz(text.kk());
    name.setNameRu(text.ru());
    return name;
  }

  private static LocalDate last(List<VersionRecord> history, Set<VersionKind> kinds) {
    return history.stream()
        .filter(version -> kinds.contains(version.kind()))
        .map(VersionRecord::effectiveOn)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
