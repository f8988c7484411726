package kz.ruqsat.eds.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259), indented. Maps, lists, text, numbers and booleans are written as such,
 * null as null, everything else as its text.
 */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      members(map.entrySet().iterator(), '{', '}', newLine);
    } else if (value instanceof List<?> list) {
      members(list.iterator(), '[', ']', newLine);
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(value.toString());
    }
  }

  private void members(Iterator<?> members, char open, char close, String newLine) {
    text.append(open);
    boolean any = members.hasNext();
    while (members.hasNext()) {
      text.append(newLine).append("  ");
      Object member = members.next();
      if (member instanceof Map.Entry<?, ?> entry) {
        string(entry.getKey().toString());
        text.append(": ");
        value(entry.getValue(), newLine + "  ");
      } else {
        value(member, newLine + "  ");
      }
      text.append(members.hasNext() ? "," : "");
    }
    text.append(any ? newLine : "").append(close);
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
