package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadFieldsTest {

  /** One spelling of an element: prefix, namespace, white space, comment, CDATA. */
  private record Spelling(String prefix, boolean declared, String space, boolean cdata) {

    String element(String name, String text) {
      String qualified = prefix + name;
      String namespace = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
      String declaration =
          prefix.isEmpty() && !declared ? "" : " " + namespace + "=\"urn:whatever\"";
      String content = cdata ? "<![CDATA[" + text + "]]>" : text;
      return "<" + qualified + declaration + ">" + space + content + space + "</" + qualified + ">";
    }
  }

  @Property
  void prefixNamespaceOrderAndSpacesDoNotMatter(
      @ForAll("spellings") Spelling iin,
      @ForAll("spellings") Spelling code,
      @ForAll boolean iinFirst,
      @ForAll boolean unknownBetween) {
    String first = iin.element("iin", "900101350013");
    String second = code.element("senderCode", "ӘҒҚ");
    String between = unknownBetween ? "<other><deep>x</deep></other><!-- c -->" : "";
    PayloadFields fields =
        read(
            "<data>"
                + (iinFirst ? first + between + second : second + between + first)
                + "</data>");

    assertEquals(Optional.of("900101350013"), fields.text("iin"));
    assertEquals(Optional.of("ӘҒҚ"), fields.text("senderCode"));
  }

  @Provide
  Arbitrary<Spelling> spellings() {
    return Combinators.combine(
            Arbitraries.of("", "m:", "ns2:"),
            Arbitraries.of(true, false),
            Arbitraries.of("", " ", "\n\t"),
            Arbitraries.of(true, false))
        .as(Spelling::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<iin/>", "<iin></iin>", "<iin> \n </iin>", ""})
  void anEmptyElementIsAbsent(String iin) {
    assertEquals(Optional.empty(), read("<data>" + iin + "</data>").text("iin"));
  }

  @Test
  void ofSeveralTheFirstCounts() {
    PayloadFields fields = read("<data><a>1</a><b><a>2</a></b><a/></data>");

    assertEquals(Optional.of("1"), fields.text("a"));
    assertEquals(List.of("1", "2"), fields.all("a"));
  }

  @Test
  void aSignatureSaysNothing() {
    PayloadFields fields =
        read(
            "<data><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">"
                + "<iin>1</iin><x><iin>2</iin></x></ds:Signature><iin>3</iin></data>");
    assertEquals(List.of("3"), fields.all("iin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d><d/>",
        "",
        "text",
        "<data>",
        "<data></date>",
        "<!DOCTYPE d [<!ENTITY e 'x'>]><d>&e;</d>"
      })
  void whatIsNotWellFormedIsAFault(String document) {
    var fault = assertThrows(GatewayFault.class, () -> read(document));
    assertEquals(FaultCode.FORMAT, fault.code());
  }

  private static PayloadFields read(String document) {
    return PayloadFields.of(document.getBytes(StandardCharsets.UTF_8));
  }
}
