package kz.ruqsat.permit.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.permit.Folding;
import kz.ruqsat.permit.PermitStatus;

/**
 * What is looked for; every criterion may be null.
 *
 * @param text the search box: number of a permit, duplicate or registration, IIN or BIN, words of a
 *     name in any case, ё or е, Kazakh letters or the Russian ones like them; beginnings suffice
 * @param signer name of the official who signed the issue, spelled as in the box; its beginning
 *     suffices
 * @param overdue true for permits given later than the law allows, false for the others
 * @param asOf the register of that day: permits issued by then, as they were then
 * @param sort never null
 * @param after cursor of a page before; null for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record PermitQuery(
    String text,
    String service,
    PermitStatus status,
    String provider,
    String region,
    String channel,
    String signer,
    Boolean overdue,
    LocalDate issuedFrom,
    LocalDate issuedTo,
    LocalDate validToFrom,
    LocalDate validToTo,
    LocalDate asOf,
    PermitSort sort,
    String after,
    int limit) {

  /** Largest page. */
  public static final int MAX_LIMIT = 1000;

  /** What the box asks for, folded: a number, or words of a name. */
  Collection<String> words() {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    String asked = text.strip();
    boolean number = asked.chars().anyMatch(Character::isDigit) && !asked.contains(" ");
    return number ? List.of(Folding.number(asked)) : Folding.words(asked);
  }

  /** How many of service, status, provider, region, channel and overdue are given. */
  int facets() {
    return (int)
        Stream.of(service, status, provider, region, channel, overdue)
            .filter(Objects::nonNull)
            .count();
  }

  boolean hasValidity() {
    return validToFrom != null || validToTo != null;
  }

  /** The same, from a cursor on. */
  public PermitQuery after(String cursor, int pageLimit) {
    return new PermitQuery(
        text,
        service,
        status,
        provider,
        region,
        channel,
        signer,
        overdue,
        issuedFrom,
        issuedTo,
        validToFrom,
        validToTo,
        asOf,
        sort,
        cursor,
        pageLimit);
  }
}
