package kz.ruqsat.regulation.document;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * One of several papers that do for a document.
 *
 * @param code for example {@code CERTIFICATE}
 * @param issuedBefore such a paper counts only if issued before this day; null when it always does,
 *     or the day is not known
 */
public record DocumentKind(
    String code, LocalText title, LocalDate issuedBefore, List<String> obligations)
    implements Cited {

  boolean accepts(GivenDocument document) {
    return code.equals(document.kind())
        && (issuedBefore == null
            || (document.issuedOn() != null && document.issuedOn().isBefore(issuedBefore)));
  }
}
