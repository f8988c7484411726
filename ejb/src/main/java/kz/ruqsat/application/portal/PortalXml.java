package kz.ruqsat.application.portal;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.cabinet.PortalCases.Message;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.filing.FormOffer;
import kz.ruqsat.application.handling.HistoryLine;
import kz.ruqsat.application.user.PortalUser;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;

/** Writes the answers for portals. */
final class PortalXml {

  /** Namespace of requests and answers. */
  static final String NAMESPACE = "urn:ruqsat:portal:1";

  private PortalXml() {}

  /** Where an application stands. */
  static byte[] filed(Filed filed) {
    return new CanonicalXml()
        .root(
            "filed",
            NAMESPACE,
            "number",
            filed.number(),
            "edition",
            filed.edition().edition(),
            "phase",
            filed.phase().name(),
            "state",
            filed.state(),
            "filedAt",
            text(filed.filedAt()),
            "registeredAt",
            text(filed.registeredAt()),
            "plannedAt",
            text(filed.plannedAt()),
            "outcome",
            filed.outcome() == null ? null : filed.outcome().name(),
            "permitNumber",
            filed.permitNumbers().isEmpty() ? null : String.join(" ", filed.permitNumbers()),
            "resubmits",
            filed.resubmits())
        .end()
        .bytes();
  }

  /** What the applicant was told. */
  static byte[] messages(List<Message> messages) {
    CanonicalXml xml = new CanonicalXml().root("messages", NAMESPACE);
    for (Message message : messages) {
      xml.begin(
          "message",
          "kind",
          message.kind().name(),
          "toldAt",
          text(message.toldAt()),
          "plannedAt",
          text(message.plannedAt()));
      if (message.document() != null) {
        xml.element("document", Base64.getEncoder().encodeToString(message.document()));
      }
      xml.end();
    }
    return xml.end().bytes();
  }

  /** What was done. */
  static byte[] history(List<HistoryLine> lines) {
    CanonicalXml xml = new CanonicalXml().root("history", NAMESPACE);
    for (HistoryLine line : lines) {
      xml.begin(
              "line",
              "at",
              text(line.at()),
              "what",
              line.what(),
              "who",
              line.who(),
              "actingFor",
              line.actingFor(),
              "state",
              line.state(),
              "late",
              line.late() ? "true" : null,
              "ground",
              line.ground(),
              "provision",
              line.provision(),
              "reason",
              line.reason())
          .end();
    }
    return xml.end().bytes();
  }

  /** What an application must hold. */
  static byte[] form(FormOffer offer) {
    CanonicalXml xml =
        new CanonicalXml()
            .root(
                "form",
                NAMESPACE,
                "service",
                offer.edition().service(),
                "edition",
                offer.edition().edition());
    text(xml, offer.title());
    for (Form form : offer.forms()) {
      xml.begin("part", "code", form.code());
      text(xml, form.title());
      form.blocks().forEach(block -> block(xml, block));
      xml.end();
    }
    for (DocumentRule rule : offer.documents()) {
      xml.begin(
          "document",
          "code",
          rule.code(),
          "form",
          rule.form(),
          "direction",
          rule.about(),
          "optional",
          String.valueOf(rule.optional()),
          "byRepresentative",
          String.valueOf(rule.when().byRepresentative()),
          "atLeast",
          String.valueOf(rule.atLeast()),
          "replacedBy",
          rule.replacedBy(),
          "obtainedFrom",
          rule.obtainedFrom());
      text(xml, rule.title());
      xml.end();
    }
    return xml.end().bytes();
  }

  private static void block(CanonicalXml xml, FormBlock block) {
    xml.begin(
        "block",
        "code",
        block.code(),
        "repeated",
        String.valueOf(block.repeated()),
        "atLeast",
        String.valueOf(block.atLeast()),
        "optional",
        String.valueOf(block.optional()));
    text(xml, block.title());
    for (FormField field : block.fields()) {
      xml.begin(
          "field",
          "code",
          field.code(),
          "type",
          field.type().name(),
          "required",
          String.valueOf(field.required()),
          "maxLength",
          String.valueOf(field.maxLength()),
          "choices",
          field.choices().isEmpty() ? null : String.join(" ", field.choices()));
      text(xml, field.title());
      xml.end();
    }
    xml.end();
  }

  private static void text(CanonicalXml xml, LocalText text) {
    xml.element("title", text.ru(), "lang", "ru");
    xml.element("title", text.kk(), "lang", "kk");
    xml.element("title", text.en(), "lang", "en");
  }

  /** Who is registered. */
  static byte[] registered(PortalUser user) {
    return new CanonicalXml()
        .root(
            "registered",
            NAMESPACE,
            "login",
            user.login(),
            "registeredAt",
            text(user.registeredAt()))
        .end()
        .bytes();
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
