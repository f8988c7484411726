package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import org.junit.jupiter.api.Test;

class WireDataTest {

  private static WireData data(String element) throws MalformedMessage {
    return SyncRequest.of(EnvelopeReader.read(Messages.request(element))).data().orElseThrow();
  }

  @Test
  void escapedTextCdataAndPrologGiveTheSameDocument() throws Exception {
    String document = "<u:Request xmlns:u=\"urn:u\"><BIN>1</BIN></u:Request>";
    String prolog = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n";
    for (String form :
        List.of(
            document.replace("<", "&lt;"),
            document.replace("<", "&lt;").replace(">", "&gt;"),
            "<![CDATA[" + document + "]]>",
            "<![CDATA[\uFEFF" + prolog + document + "]]>",
            "\n  <![CDATA[" + prolog + document + "]]>  ",
            (prolog + document).replace("<", "&lt;"))) {
      assertEquals(List.of(document), data("<data>" + form + "</data>").documents(false));
    }
  }

  @Test
  void inlineDocumentIsCutOutAloneAndInContext() throws Exception {
    List<String> forms = data("<data><t:iin>1</t:iin></data>").documents(true);
    String types = " xmlns:t=\"" + SyncRequest.NAMESPACE + "\"";
    String soap = " xmlns:soap=\"" + Messages.SOAP + "\"";
    assertEquals("<data" + types + "><t:iin>1</t:iin></data>", forms.get(0));
    assertEquals("<data" + soap + types + "><t:iin>1</t:iin></data>", forms.get(1));
  }

  @Test
  void theInnerRootIsTheDocumentOfAServiceThatSignsIt() throws Exception {
    List<String> forms =
        data("<data xmlns:u='urn:u' xmlns:z='urn:z'> <u:request><a/></u:request></data>")
            .documents(false);
    assertEquals("<u:request xmlns:u=\"urn:u\"><a></a></u:request>", forms.get(0));
    assertTrue(forms.get(1).contains("xmlns:z=\"urn:z\""));
  }

  @Test
  void unusedDeclarationsWhiteSpaceAndSpecialCharactersStayForTheSignature() throws Exception {
    String element =
        "<data xmlns:q=\"urn:unused\">\n <a b=\"&quot;&lt;&amp;&#10;x\">&lt;&amp;&gt;&#13; Ә </a></data>";
    assertEquals(element.replace("<data", "<data"), data(element).documents(true).get(0));
  }

  @Test
  void commentsAndInstructionsDisappearSoThatNoValueIsHidden() throws Exception {
    String seen =
        data("<data><iin>990101<!-- x -->300123<?y z?></iin></data>").documents(true).get(0);
    assertEquals("<data><iin>990101300123</iin></data>", seen);
  }

  @Test
  void undeclaredDefaultNamespaceStaysUndeclared() throws Exception {
    String seen = data("<data xmlns='urn:d'><a xmlns=''><b/></a></data>").documents(true).get(0);
    assertEquals("<data xmlns=\"urn:d\"><a xmlns=\"\"><b></b></a></data>", seen);
  }

  @Test
  void repeatedMessagesAreComparedWithoutTheirSignatures() throws Exception {
    String first = "<a><b/>SIG1</a>";
    String signature =
        "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>%s</ds:Signature>";
    assertEquals(
        WireData.withoutSignatures(first.replace("SIG1", signature.formatted("x"))),
        WireData.withoutSignatures(first.replace("SIG1", signature.formatted("<y/>"))));
  }

  @Test
  void elementThatHoldsNoSignatureIsComparedAsItIs() throws Exception {
    WireData data =
        data(
            "<data xmlns:q='urn:q' xmlns='urn:d' b='&quot;&#10;&lt;'>\n<!-- c -->"
                + "<q:a xmlns='' q:x='1'><![CDATA[<&]]>&#13;<?y z?></q:a></data>");
    assertEquals(WireData.withoutSignatures(data.element()), data.unsignedElement());
  }

  @Test
  void textThatIsNoDocumentIsRefused() throws Exception {
    WireData words = data("<data>just words</data>");
    assertThrows(MalformedMessage.class, () -> words.documents(false));
    assertThrows(
        MalformedMessage.class,
        () -> WireData.withoutSignatures("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"));
  }
}
