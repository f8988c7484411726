package kz.ruqsat.shep.wire;

import java.util.Map;

/** Small pieces of outgoing XML. Everything is written on one line and never formatted again. */
public final class XmlWriter {

  private XmlWriter() {}

  public static void openBody(SoapVersion version, StringBuilder out) {
    out.append("<soap:Envelope xmlns:soap=\"").append(version.namespace()).append("\"><soap:Body>");
  }

  public static void closeBody(StringBuilder out) {
    out.append("</soap:Body></soap:Envelope>");
  }

  public static void element(String name, String text, StringBuilder out) {
    out.append('<').append(name).append('>');
    XmlEscape.text(XmlEscape.printable(text), out);
    out.append("</").append(name).append('>');
  }

  public static void optional(String name, String text, StringBuilder out) {
    if (text != null && !text.isEmpty()) {
      element(name, text, out);
    }
  }

  public static void properties(Map<String, String> properties, StringBuilder out) {
    properties.forEach(
        (key, value) -> {
          out.append("<properties>");
          element("key", key, out);
          element("value", value == null ? "" : value, out);
          out.append("</properties>");
        });
  }
}
