package kz.ruqsat.regulation.load.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.ruqsat.regulation.LocalText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys with values in a file. A key that nobody asks for is a mistake: most often a misspelt one.
 */
public final class YamlMap {

  private final String file;
  private final Reading reading;
  private final Place place;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Map<String, YamlValue> unread;

  YamlMap(String file, MappingNode node, Reading reading) {
    this.file = file;
    this.reading = reading;
    this.place = new YamlValue(file, node, reading).place();
    for (NodeTuple tuple : node.getValue()) {
      add(tuple);
    }
    this.unread = new LinkedHashMap<>(values);
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      throw new Unreadable(place, "a key must be a single word");
    }
    YamlValue value = new YamlValue(file, tuple.getValueNode(), reading);
    if (values.put(key.getValue(), value) != null) {
      throw new Unreadable(value.place(), "the key '" + key.getValue() + "' is there twice");
    }
  }

  /** Where it begins. */
  public Place place() {
    return place;
  }

  String file() {
    return file;
  }

  /** The reading it is part of. */
  public Reading reading() {
    return reading;
  }

  /** The keys, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** A value that must be there. */
  public YamlValue get(String key) {
    return find(key).orElseThrow(() -> new Unreadable(place, "the key '" + key + "' is missing"));
  }

  /** A value that may be missing. */
  public Optional<YamlValue> find(String key) {
    unread.remove(key);
    return Optional.ofNullable(values.get(key));
  }

  /** A text that must be there. */
  public String text(String key) {
    return get(key).text();
  }

  /** A text that may be missing, or be a switch that is set to nothing; then null. */
  public String textOrNull(String key) {
    return find(key).map(YamlValue::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** A value that may be missing, or be a switch that is set to nothing; then null. */
  public <T> T orNull(String key, Function<String, T> parser) {
    return find(key)
        .filter(value -> !value.text().isEmpty())
        .map(value -> value.as(parser))
        .orElse(null);
  }

  /** A switch that is off when it is missing. */
  public boolean flag(String key) {
    return find(key).map(YamlValue::flag).orElse(false);
  }

  /** Codes of a list that may be missing, which is an empty list. */
  public List<String> codes(String key) {
    return find(key).map(YamlValue::codes).orElse(List.of());
  }

  /** A text in three languages. */
  public LocalText localText(String key) {
    return part(key, YamlMap::localText);
  }

  /** This, if it is itself a text in three languages. */
  public LocalText localText() {
    return new LocalText(text("ru"), text("kk"), text("en"), reading.isKazakhChecked(file));
  }

  /** The same, which may be missing; then null. */
  public LocalText localTextOrNull(String key) {
    return find(key).isPresent() ? localText(key) : null;
  }

  /** The ids of the obligations that the rule comes from: every rule has some. */
  public List<String> obligations() {
    List<String> ids = get("obligation").codes();
    if (ids.isEmpty()) {
      throw new Unreadable(place, "the rule cites no obligation");
    }
    ids.forEach(id -> reading.cite(id, place));
    return ids;
  }

  /** The same for what is not a rule, as a heading; possibly none. */
  public List<String> obligationsIfAny() {
    return find("obligation").isPresent() ? obligations() : List.of();
  }

  /** A code that must be defined somewhere. */
  public String reference(String key, String kind) {
    return get(key).reference(kind);
  }

  /** A code that must be defined somewhere, or may be missing; then null. */
  public String referenceOrNull(String key, String kind) {
    return find(key).map(value -> value.reference(kind)).orElse(null);
  }

  /** Codes that must be defined somewhere; a list that may be missing. */
  public List<String> references(String key, String kind) {
    return find(key).map(value -> value.references(kind)).orElse(List.of());
  }

  /** Constants of a list; the standard when it is missing. */
  public <E extends Enum<E>> Set<E> all(String key, Class<E> type, Set<E> standard) {
    return find(key).map(value -> value.all(type)).orElse(standard);
  }

  /** Reads what is under a key that must be there. */
  public <T> T part(String key, Function<YamlMap, T> reader) {
    YamlMap part = get(key).map();
    T read = reader.apply(part);
    part.reportUnread();
    return read;
  }

  /** Reads every element of a list; one that cannot be read is reported and left out. */
  public <T> List<T> each(String key, Function<YamlMap, T> reader) {
    List<T> read = new ArrayList<>();
    for (YamlValue element : find(key).map(YamlValue::list).orElse(List.of())) {
      attempt(() -> element.map(), reader).ifPresent(read::add);
    }
    return read;
  }

  /** Reads every entry of a mapping from codes to rules, in its order. */
  public <T> Map<String, T> eachEntry(String key, BiFunction<String, YamlMap, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    Optional<YamlMap> entries = find(key).map(YamlValue::map);
    for (String code : entries.map(YamlMap::keys).orElse(List.of())) {
      attempt(() -> entries.get().get(code).map(), map -> reader.apply(code, map))
          .ifPresent(t -> read.put(code, t));
    }
    return read;
  }

  /** Reads a rule; if it cannot be read that is reported, and so are keys nobody asked for. */
  private <T> Optional<T> attempt(Supplier<YamlMap> map, Function<YamlMap, T> reader) {
    try {
      YamlMap readable = map.get();
      T read = reader.apply(readable);
      readable.reportUnread();
      return Optional.of(read);
    } catch (Unreadable e) {
      reading.problem(e.problem());
      return Optional.empty();
    }
  }

  private void reportUnread() {
    unread.forEach(
        (key, value) -> reading.problem(value.place(), "the key '" + key + "' is not known here"));
  }
}
