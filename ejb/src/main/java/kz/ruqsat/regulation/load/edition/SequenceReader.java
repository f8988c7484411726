package kz.ruqsat.regulation.load.edition;

import java.util.List;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.process.Sequence;
import kz.ruqsat.regulation.process.SequenceItem;

/** Reads in what order systems work together. */
final class SequenceReader {

  private SequenceReader() {}

  static Sequence read(YamlMap map) {
    List<SequenceItem> items = map.each("items", SequenceReader::item);
    for (SequenceItem item : items) {
      boolean known =
          item.onFailure() == null
              || items.stream().anyMatch(other -> other.code().equals(item.onFailure()));
      if (!known) {
        throw new Unreadable(
            map.place(), item.code() + " fails into the unknown " + item.onFailure());
      }
    }
    return new Sequence(map.text("sequence"), map.localText("title"), items);
  }

  private static SequenceItem item(YamlMap map) {
    return new SequenceItem(
        map.text("code"),
        map.localText("text"),
        map.textOrNull("onFailure"),
        map.textOrNull("message"),
        map.obligations());
  }
}
