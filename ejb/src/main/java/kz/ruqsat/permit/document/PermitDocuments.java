package kz.ruqsat.permit.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionKind;
import kz.ruqsat.permit.VersionRecord;

/**
 * The documents of permits. Who may see which is decided by the caller; what has to be hidden from
 * a reader is hidden here.
 */
@Stateless
public class PermitDocuments {

  private static final Set<VersionKind> GIVE_A_DOCUMENT =
      Set.of(VersionKind.ISSUE, VersionKind.ANNEX, VersionKind.DUPLICATE);

  @Inject private PermitReader reader;
  @Inject private PaperWriter writer;
  @Inject private PdfSeal seal;
  @Inject private Clock clock;

  /**
   * The newest version of a permit that gave its holder a document; empty for an unknown number.
   */
  public Optional<VersionRecord> newest(String number) {
    List<VersionRecord> history = reader.history(number);
    return history.stream()
        .filter(version -> GIVE_A_DOCUMENT.contains(version.kind()))
        .reduce((first, second) -> second);
  }

  /**
   * The document that the official signed, byte for byte.
   *
   * @return empty when the version has none: it was signed on paper
   */
  public Optional<byte[]> xml(VersionRecord version) {
    return reader.document(version.permitNumber(), version.ordinal());
  }

  /**
   * The document for people: PDF/A-3b in Kazakh and Russian with the signed XML inside, sealed. It
   * says the state of the permit on the day it is made.
   *
   * @param link address of the public check without the code, for example {@code
   *     https://gateway.example.kz/verify/}
   * @param whole whether the reader may see personal data; if not, a person's IIN and address are
   *     hidden and the XML, which names them, stays out
   */
  public byte[] pdf(VersionRecord version, String link, boolean whole) {
    PermitRecord permit = reader.byNumber(version.permitNumber()).orElseThrow();
    boolean shown = whole || !version.data().holder().isPerson();
    Paper paper = writer.write(permit, version, shown, link + permit.publicId());
    byte[] xml = shown ? xml(version).orElse(null) : null;
    return seal.seal(PermitPdf.draw(paper, xml, clock.instant()));
  }
}
