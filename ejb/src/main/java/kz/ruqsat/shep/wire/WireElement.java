package kz.ruqsat.shep.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an envelope by local name: real clients qualify what the contract leaves
 * unqualified, change the order and send empty elements for absent ones.
 *
 * @param name local name
 * @param text the text directly inside, trimmed; empty when there is none
 * @param children child elements in order of arrival
 * @param data the captured content when this is a {@code data} element, otherwise null
 */
public record WireElement(String name, String text, List<WireElement> children, WireData data) {

  private static final int LONGEST_ID = 255;

  /** All children of that name. */
  public Stream<WireElement> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** The first child of that name. */
  public Optional<WireElement> first(String childName) {
    return all(childName).findFirst();
  }

  /** Text of the first child of that name; an empty element is the same as none: null. */
  public String textOf(String childName) {
    return first(childName).map(WireElement::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  /**
   * As {@link #textOf}, for an id.
   *
   * @throws MalformedMessage when it has more than 255 characters: ids are stored
   */
  public String id(String childName) throws MalformedMessage {
    String text = textOf(childName);
    if (text != null && text.length() > LONGEST_ID) {
      throw new MalformedMessage(
          "the element " + childName + " is longer than " + LONGEST_ID + " characters");
    }
    return text;
  }

  /** As {@link #id}, for an element that the contract makes mandatory. */
  public String mandatory(String childName) throws MalformedMessage {
    String text = id(childName);
    if (text == null) {
      throw new MalformedMessage("the element " + childName + " is missing or empty");
    }
    return text;
  }

  /**
   * The moment in a child, as {@link WireDates} reads it; null when there is none.
   *
   * @throws MalformedMessage when it is none
   */
  public Instant date(String childName) throws MalformedMessage {
    String text = textOf(childName);
    if (text == null) {
      return null;
    }
    try {
      return WireDates.read(text);
    } catch (MalformedMessage e) {
      throw new MalformedMessage("the element " + childName + ": " + e.getMessage());
    }
  }

  /** As {@link #date}, for an element that the contract makes mandatory. */
  public Instant mandatoryDate(String childName) throws MalformedMessage {
    mandatory(childName);
    return date(childName);
  }

  /** The first child of that name, which the contract makes mandatory. */
  public WireElement mandatoryChild(String childName) throws MalformedMessage {
    return first(childName)
        .orElseThrow(() -> new MalformedMessage("the element " + childName + " is missing"));
  }

  /** Its pairs of additional properties in order of arrival, without those that have no key. */
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    all("properties")
        .filter(pair -> pair.textOf("key") != null)
        .forEach(pair -> properties.put(pair.textOf("key"), pair.textOf("value")));
    return properties;
  }
}
