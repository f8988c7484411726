package kz.ruqsat.regulation.load.file;

import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a file that knows its line. */
public final class YamlValue {

  private final String file;
  private final Node node;
  private final Reading reading;

  YamlValue(String file, Node node, Reading reading) {
    this.file = file;
    this.node = node;
    this.reading = reading;
  }

  /** Where it is. */
  public Place place() {
    return new Place(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }

  /** The mistake that is made here. */
  public Unreadable unreadable(String reason) {
    return new Unreadable(place(), reason);
  }

  /** The value as text, with a switch replaced by what it is set to; may be empty. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return reading.resolve(scalar.getValue().strip(), place());
    }
    throw unreadable("a single value is expected here");
  }

  /** The value as its type reads it, with the type's own reason when it cannot. */
  public <T> T as(Function<String, T> parser) {
    String text = text();
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw unreadable("'" + text + "': " + e.getMessage());
    }
  }

  /** {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unreadable("'" + text() + "' is neither true nor false");
    };
  }

  /** The constant that the value names. */
  public <E extends Enum<E>> E one(Class<E> type) {
    return constant(text(), type);
  }

  private <E extends Enum<E>> E constant(String code, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(code))
        .findFirst()
        .orElseThrow(
            () -> unreadable("'" + code + "' is none of " + List.of(type.getEnumConstants())));
  }

  /** The constants of a list of codes. */
  public <E extends Enum<E>> Set<E> all(Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String code : codes()) {
      constants.add(constant(code, type));
    }
    return Set.copyOf(constants);
  }

  /** A code that must be defined somewhere. */
  public String reference(String kind) {
    return known(text(), kind);
  }

  /** Codes that must be defined somewhere. */
  public List<String> references(String kind) {
    return codes().stream().map(code -> known(code, kind)).toList();
  }

  private String known(String code, String kind) {
    if (!reading.codes().has(kind, code)) {
      throw unreadable("there is no " + kind + " '" + code + "'");
    }
    return code;
  }

  /** Whether it has keys with values. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Its keys with values. */
  public YamlMap map() {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping, reading);
    }
    throw unreadable("keys with values are expected here");
  }

  /**
   * The elements of a list. A single value is a list of one; a switch with several values separated
   * by commas is a list too, of none when it is empty.
   */
  public List<YamlValue> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::element).toList();
    }
    return List.of(this);
  }

  /** The elements of a list of codes. */
  public List<String> codes() {
    return list().stream()
        .flatMap(element -> List.of(element.text().split(",")).stream())
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private YamlValue element(Node element) {
    return new YamlValue(file, element, reading);
  }
}
