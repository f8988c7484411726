package kz.ruqsat.regulation.document;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.LocalText;

/**
 * What a receipt, notification or talon of an edition must state (GAP-49).
 *
 * @param document its code among the documents of procedures, for example {@code RECEIPT}
 * @param channels by what channels it is given
 * @param form the printed form it follows, if one is named; null
 * @param items in the order of the text
 */
public record ReceiptProfile(
    String document, Set<Channel> channels, LocalText form, List<ReceiptItem> items) {

  /**
   * What a receipt lacks.
   *
   * @param stated codes of what it states
   */
  public List<ReceiptItem> missing(Set<String> stated) {
    return items.stream().filter(item -> !item.ifAny() && !stated.contains(item.code())).toList();
  }
}
