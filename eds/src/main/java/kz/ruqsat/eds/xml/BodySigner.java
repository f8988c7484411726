package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.xml.TagScanner.Kind;
import kz.ruqsat.eds.xml.TagScanner.Tag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a signature over the Body into the header of a SOAP message. */
final class BodySigner {

  private static final String INFO_START = "<ds:SignedInfo xmlns:ds=\"" + XmlNames.DS + "\">";

  private final XmlParser parser;
  private final SignatureMaker maker;

  BodySigner(XmlParser parser, SignatureMaker maker) {
    this.parser = parser;
    this.maker = maker;
  }

  byte[] sign(byte[] xml, Signer signer, KeyInfoForm form) {
    try {
      Document document = parser.parse(xml);
      if (!UTF_8.equals(XmlParser.encodingOf(document))) {
        throw new IllegalArgumentException("the message must be in UTF-8");
      }
      Envelope envelope = Envelope.of(document);
      if (envelope.hasSecurity()) {
        throw new IllegalArgumentException("the message has a security header");
      }
      String idAttribute = identify(envelope.body());
      String id = Ids.of(envelope.body()).get(0);
      if (idAttribute.isEmpty()) {
        Ids.requireUnique(document, id);
      }
      String security = security(envelope, id, signer, TokenText.of(form, signer.certificate()));
      return insert(new String(xml, UTF_8), envelope, idAttribute, security).getBytes(UTF_8);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
  }

  /**
   * Gives the Body an identifier unless it has one.
   *
   * @return the attributes added, as text with a leading space; empty if it has one
   */
  private static String identify(Element body) {
    if (!Ids.of(body).isEmpty()) {
      return "";
    }
    String id = "id-" + UUID.randomUUID();
    String prefix = body.lookupPrefix(XmlNames.WSU);
    String declaration = "";
    if (prefix == null) {
      prefix = "wsu";
      while (body.lookupNamespaceURI(prefix) != null) {
        prefix += "_"; // the prefix means something else to what stands in the Body
      }
      body.setAttributeNS(XmlNames.XMLNS, "xmlns:" + prefix, XmlNames.WSU);
      declaration = " xmlns:%s=\"%s\"".formatted(prefix, XmlNames.WSU);
    }
    body.setAttributeNS(XmlNames.WSU, prefix + ":Id", id);
    return declaration + " %s:Id=\"%s\"".formatted(prefix, id);
  }

  private String security(Envelope envelope, String id, Signer signer, TokenText token)
      throws Refusal {
    byte[] content = Canonicalization.EXCLUSIVE.apply(envelope.body(), "");
    SignatureMaker.Reference reference =
        new SignatureMaker.Reference(
            Canonicalization.EXCLUSIVE, INFO_START, "#" + id, List.of(XmlNames.EXCLUSIVE));
    String signature =
        maker.sign(
            signer, reference, content, " Id=\"SIG-" + UUID.randomUUID() + "\"", token.keyInfo());
    return "<wsse:Security xmlns:wsse=\"%s\" xmlns:soap=\"%s\" soap:mustUnderstand=\"1\">"
            .formatted(XmlNames.WSSE, envelope.root().getNamespaceURI())
        + token.binaryToken()
        + signature
        + "</wsse:Security>";
  }

  /** Later places first, so that the earlier ones stay where they are. */
  private static String insert(
      String text, Envelope envelope, String idAttribute, String security) {
    TagScanner tags = new TagScanner(text);
    Tag root = tags.next();
    Tag header = envelope.header() == null ? null : tags.next();
    Tag body = tags.next();
    while (body.depth() != 1 || body.kind() == Kind.CLOSE) {
      body = tags.next();
    }
    StringBuilder edited = new StringBuilder(text.length() + security.length() + 200).append(text);
    edited.insert(body.end() - (body.kind() == Kind.EMPTY ? 2 : 1), idAttribute);
    if (header == null) {
      String prefix = envelope.root().getPrefix();
      String name = prefix == null ? "Header" : prefix + ":Header";
      edited.insert(root.end(), "<" + name + ">" + security + "</" + name + ">");
    } else if (header.kind() == Kind.EMPTY) {
      String name = envelope.header().getNodeName();
      edited.replace(header.end() - 2, header.end(), ">" + security + "</" + name + ">");
    } else {
      edited.insert(header.end(), security);
    }
    return edited.toString();
  }
}
