package kz.ruqsat.eds.xml;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Documents of all shapes: namespaces declared, hidden and undone, CDATA, comments, references. */
final class AnyXml {

  private static final List<String> URIS = List.of("urn:a", "urn:b", XmlNames.DS, XmlNames.SOAP_11);

  private AnyXml() {}

  static Arbitrary<String> document() {
    Arbitrary<String> around =
        Arbitraries.of("", "\n", "<?pi x?>", "<!-- <a> -->", "<!-- --><?pi?>\n");
    return Combinators.combine(around, element(3), around)
        .as((before, root, after) -> before + root + after);
  }

  static Arbitrary<String> element(int depth) {
    Arbitrary<String> content =
        depth == 0
            ? text()
            : Arbitraries.oneOf(text(), element(depth - 1))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    return Combinators.combine(
            Arbitraries.of("", "p:", "q:"), Arbitraries.of("a", "b", "Body"), start(), content)
        .as(
            (prefix, name, start, inside) ->
                inside.isEmpty()
                    ? "<" + prefix + name + start + "/>"
                    : "<" + prefix + name + start + ">" + inside + "</" + prefix + name + " >");
  }

  /** Declares p and q each time, so that any prefix may be used, and sometimes the default. */
  private static Arbitrary<String> start() {
    Arbitrary<String> uri = Arbitraries.of(URIS);
    Arbitrary<String> byDefault =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.just(" xmlns=''"),
            uri.map(it -> " xmlns='" + it + "'"));
    return Combinators.combine(uri, uri, byDefault, attributes())
        .as((p, q, d, rest) -> " xmlns:q='" + q + "' xmlns:p='" + p + "'" + d + rest);
  }

  private static Arbitrary<String> attributes() {
    Arbitrary<String> names = Arbitraries.of("x", "y", "p:z", "xml:lang", "xml:space");
    Arbitrary<String> values =
        Arbitraries.of("", "1", ">", "'", "&quot;", "&#9;&#xA;", " \n ", "&lt;", "Ә", "/>");
    return Combinators.combine(names, values)
        .as(Tuple::of)
        .list()
        .ofMaxSize(3)
        .uniqueElements(Tuple.Tuple2::get1)
        .map(
            list ->
                list.stream()
                    .map(it -> " " + it.get1() + "=\"" + it.get2() + "\"")
                    .collect(Collectors.joining()));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of(
        "",
        "text",
        " \n ",
        "\r\n",
        "Әлия Қ.",
        "&amp;&lt;&gt;&#13;",
        "<![CDATA[<a>&]]>",
        "<![CDATA[]]>",
        "<!-- </a> -->",
        "<?pi </a> ?>",
        "\uD83D\uDE00",
        "]]&gt;\"'");
  }
}
