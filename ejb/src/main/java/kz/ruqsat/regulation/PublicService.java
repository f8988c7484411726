package kz.ruqsat.regulation;

import java.util.List;

/**
 * A public service. Its code stays through all editions.
 *
 * @param code for example {@code STATE_SYMBOLS_LICENCE}
 * @param listNumber its number in the list of order 880
 * @param formerTitles titles under which older records know it, in Russian
 * @param silences periods of which the texts know no edition
 * @param editions from the oldest to the newest
 */
public record PublicService(
    String code,
    int listNumber,
    List<String> formerTitles,
    List<Silence> silences,
    List<Edition> editions,
    List<String> obligations)
    implements Cited {

  /** The newest edition: its title is the title of the service today. */
  public Edition newest() {
    return editions.get(editions.size() - 1);
  }

  /** Whether the service bears, or bore, this Russian title. */
  public boolean isTitled(String title) {
    return formerTitles.contains(title)
        || editions.stream().anyMatch(edition -> edition.title().ru().equals(title));
  }

  /**
   * That the texts know no edition between two; any other gap in the days of force is a mistake in
   * the files.
   *
   * @param after edition before the gap
   * @param before edition after it
   */
  public record Silence(String after, String before, List<String> obligations) implements Cited {}
}
