package kz.ruqsat.regulation.document;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Cited;

/**
 * Data that the provider obtains from a state system, not from the applicant. They come as
 * electronic documents certified by an authorised person of that system.
 *
 * @param dataset code of the data, for example {@code IDENTITY_DOCUMENT}
 * @param from code of the system that holds them; null when the texts do not name it
 * @param through codes of the systems by which they may be obtained
 * @param when in what cases
 */
public record StateData(
    String dataset, String from, Set<String> through, Condition when, List<String> obligations)
    implements Cited {}
