package kz.ruqsat.shep.wire;

import java.util.Map;
import java.util.TreeMap;
import kz.ruqsat.shep.PayloadForm;

/** Puts a business document into the {@code data} element of an answer. */
public final class DataElement {

  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
  private static final String UTILITY =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

  private DataElement() {}

  /**
   * The element as it travels.
   *
   * @param form encoding of the service
   * @param document the document, signed if the service signs, without an XML declaration
   */
  public static String of(PayloadForm form, String document) {
    return switch (form) {
      case INLINE_DATA -> document;
      case INLINE_ROOT -> "<data>" + document + "</data>";
      case TEXT -> {
        StringBuilder out = openText(document);
        XmlEscape.text(document, out);
        yield out.append("</data>").toString();
      }
      case CDATA ->
          openText(document)
              .append("<![CDATA[")
              .append(document.replace("]]>", "]]]]><![CDATA[>"))
              .append("]]></data>")
              .toString();
    };
  }

  /**
   * Declares on a root that will be signed and then stand in an envelope the prefixes which the
   * envelope has in scope there. Its inclusive canonical form is then the same in place and cut
   * out, and a client may verify either way.
   *
   * @param outer prefix to namespace
   * @param document without an XML declaration
   */
  public static String withOuterPrefixes(Map<String, String> outer, String document) {
    int name = 1;
    while (" \t\r\n/>".indexOf(document.charAt(name)) < 0) {
      name++;
    }
    String start = document.substring(0, document.indexOf('>'));
    StringBuilder declarations = new StringBuilder();
    new TreeMap<>(outer)
        .forEach(
            (prefix, uri) -> {
              String attribute = " xmlns:" + prefix + "=\"";
              if (!start.contains(attribute)) {
                declarations.append(attribute).append(uri).append('"');
              }
            });
    return new StringBuilder(document).insert(name, declarations).toString();
  }

  /** The prefixes in scope inside an envelope of ours whose Body holds the operation. */
  public static Map<String, String> outerPrefixes(
      SoapVersion version, String operationPrefix, String operationNamespace) {
    return Map.of("soap", version.namespace(), operationPrefix, operationNamespace, "wsu", UTILITY);
  }

  private static StringBuilder openText(String document) {
    // A client of the real gateway looks for the literal names xsi:type and xs:string.
    return new StringBuilder(document.length() * 5 / 4 + 200)
        .append("<data xmlns:xs=\"")
        .append(SCHEMA)
        .append("\" xmlns:xsi=\"")
        .append(INSTANCE)
        .append("\" xsi:type=\"xs:string\">");
  }
}
