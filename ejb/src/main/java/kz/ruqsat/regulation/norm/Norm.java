package kz.ruqsat.regulation.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A legal act.
 *
 * @param code our name for it, for example {@code PP-587}
 * @param number official number
 * @param adoptedOn day of adoption
 * @param title official title in Russian; the others in our words
 * @param notes further facts about the act: signatory, who is responsible, who controls
 * @param registration at the Ministry of Justice; null when the act needs none or it is unknown
 * @param publication first official publication; null while not known
 * @param amends codes of the acts it changes
 * @param changes the acts that changed it
 * @param entry when it takes effect; null when the texts do not say
 * @param repeal its end; null when the texts know none
 * @param parts parts with a fate of their own
 * @param tasks what it orders to be done with itself
 */
public record Norm(
    String code,
    String number,
    LocalDate adoptedOn,
    LocalText title,
    List<NormNote> notes,
    StateRegistration registration,
    Publication publication,
    List<String> amends,
    List<Amendment> changes,
    ForceRule entry,
    Repeal repeal,
    List<NormPart> parts,
    List<NormTask> tasks,
    List<String> obligations)
    implements Cited {

  /** The first day of force, if the rule and the day of publication are known. */
  public Optional<LocalDate> firstDay() {
    return entry == null || publication == null
        ? Optional.empty()
        : Optional.of(entry.firstDay(publication.on()));
  }

  /** Whether the texts say that the act lost force, on whatever day. */
  public boolean isRepealed() {
    return repeal != null;
  }
}
