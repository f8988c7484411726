package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.Term;

/**
 * Something an act orders to be done with itself, such as its publication.
 *
 * @param within its term; null when none is stated
 * @param since from what the term runs; null when there is no term
 */
public record NormTask(LocalText text, Term within, LocalText since, List<String> obligations)
    implements Cited {}
