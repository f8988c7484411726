package kz.ruqsat.regulation.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.ruqsat.regulation.ActionRule;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.process.TotalTerm;

/** Writes the answers of the passport service; their schema is {@code service-passport.xsd}. */
final class PassportXml {

  private static final String NAMESPACE = "urn:ruqsat:portal:service-passport";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
  private final XMLStreamWriter out;

  private PassportXml() throws XMLStreamException {
    this.out =
        XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  static byte[] passport(String service, LocalDate on, EditionInForce inForce) {
    return write(service, on, xml -> xml.passport(inForce));
  }

  static byte[] refusal(String service, LocalDate on, RegulationFault fault) {
    return write(service, on, xml -> xml.refusal(fault));
  }

  @FunctionalInterface
  private interface Content {
    void write(PassportXml xml) throws XMLStreamException;
  }

  private static byte[] write(String service, LocalDate on, Content content) {
    try {
      PassportXml xml = new PassportXml();
      xml.out.writeStartElement("p", "passportResponse", NAMESPACE);
      xml.out.writeNamespace("p", NAMESPACE);
      xml.element("service", service);
      xml.element("on", on.toString());
      content.write(xml);
      xml.out.writeEndElement();
      xml.out.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refusal(RegulationFault fault) throws XMLStreamException {
    out.writeStartElement("refusal");
    element("code", fault.code().name());
    element("detail", fault.getMessage());
    out.writeEndElement();
  }

  private void passport(EditionInForce inForce) throws XMLStreamException {
    Edition edition = inForce.edition();
    out.writeStartElement("passport");
    element("edition", edition.key().edition());
    element("act", edition.basis().act());
    if (inForce.declaration().isPresent()) {
      element("declarationReason", inForce.declaration().get().reason());
    }
    text("title", edition.title());
    if (edition.provider() != null) {
      element("provider", edition.provider().code());
    }
    if (edition.procedure().isPresent()) {
      rules(edition.procedure().get());
    }
    out.writeEndElement();
  }

  private void rules(ServiceRules rules) throws XMLStreamException {
    for (Channel channel : new TreeSet<>(rules.intakeChannels())) {
      element("channel", channel.name());
    }
    for (var applicant : rules.applicants()) {
      if (applicant.allowed()) {
        element("applicant", applicant.type().name());
      }
    }
    for (ActionRule action : rules.actions()) {
      action(action);
    }
    element("fee", rules.fee().kind().name());
    for (DocumentRule document : rules.documents()) {
      document(document);
    }
  }

  private void action(ActionRule action) throws XMLStreamException {
    out.writeStartElement("action");
    element("code", action.action().name());
    for (Map.Entry<Channel, TotalTerm> total : new TreeMap<>(action.totals()).entrySet()) {
      out.writeStartElement("total");
      out.writeAttribute("channel", total.getKey().name());
      out.writeAttribute("derived", String.valueOf(total.getValue().derived()));
      for (Term term : total.getValue().deadline().terms()) {
        element("term", term.toString());
      }
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void document(DocumentRule document) throws XMLStreamException {
    out.writeStartElement("document");
    out.writeAttribute("optional", String.valueOf(document.optional()));
    element("code", document.code());
    text("title", document.title());
    if (document.form() != null) {
      element("form", document.form());
    }
    out.writeEndElement();
  }

  private void text(String name, LocalText text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeAttribute("kkOfficial", String.valueOf(text.kkChecked()));
    element("ru", text.ru());
    element("kk", text.kk());
    element("en", text.en());
    out.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }
}
