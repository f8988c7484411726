package kz.ruqsat.regulation.load.edition;

import java.util.Set;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.document.ReceiptItem;
import kz.ruqsat.regulation.document.ReceiptProfile;
import kz.ruqsat.regulation.load.file.YamlMap;

/** Reads what receipts and notifications state. */
final class ReceiptReader {

  private final Set<Channel> channels;

  /**
   * @param channels by which the edition takes applications
   */
  ReceiptReader(Set<Channel> channels) {
    this.channels = channels;
  }

  ReceiptProfile read(YamlMap map) {
    return new ReceiptProfile(
        map.reference("document", "document"),
        map.all("channels", Channel.class, Set.copyOf(channels)),
        map.localTextOrNull("form"),
        map.each("items", ReceiptReader::item));
  }

  private static ReceiptItem item(YamlMap map) {
    return new ReceiptItem(
        map.text("item"), map.localText("title"), map.flag("ifAny"), map.obligations());
  }
}
