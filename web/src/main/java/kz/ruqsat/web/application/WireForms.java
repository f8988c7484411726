package kz.ruqsat.web.application;

import kz.ruqsat.application.filing.FormOffer;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;
import kz.ruqsat.wire.application.Block;
import kz.ruqsat.wire.application.Document;
import kz.ruqsat.wire.application.Field;
import kz.ruqsat.wire.application.Form;
import kz.ruqsat.wire.application.GetFormResponse;
import kz.ruqsat.wire.application.Text;

/** Writes the forms that the typed port offers. */
final class WireForms {

  private WireForms() {}

  static GetFormResponse offer(FormOffer offer) {
    GetFormResponse response = new GetFormResponse();
    response.setEdition(offer.edition().edition());
    response.setTitle(text(offer.title()));
    offer.forms().forEach(form -> response.getForms().add(form(form)));
    offer.documents().forEach(rule -> response.getDocuments().add(document(rule)));
    return response;
  }

  private static Form form(kz.ruqsat.regulation.form.Form asked) {
    Form form = new Form();
    form.setCode(asked.code());
    form.setTitle(text(asked.title()));
    asked.blocks().forEach(block -> form.getBlocks().add(block(block)));
    return form;
  }

  private static Block block(FormBlock asked) {
    Block block = new Block();
    block.setCode(asked.code());
    block.setTitle(text(asked.title()));
    block.setRepeated(asked.repeated());
    block.setAtLeast(asked.atLeast());
    block.setOptional(asked.optional());
    asked.fields().forEach(field -> block.getFields().add(field(field)));
    return block;
  }

  private static Field field(FormField asked) {
    Field field = new Field();
    field.setCode(asked.code());
    field.setTitle(text(asked.title()));
    field.setType(asked.type().name());
    field.setRequired(asked.required());
    field.setMaxLength(asked.maxLength());
    field.getChoices().addAll(asked.choices());
    return field;
  }

  private static Document document(DocumentRule rule) {
    Document document = new Document();
    document.setCode(rule.code());
    document.setTitle(text(rule.title()));
    document.setForm(rule.form());
    document.setDirection(rule.about());
    document.setOptional(rule.optional());
    document.setByRepresentative(rule.when().byRepresentative());
    document.setAtLeast(rule.atLeast());
    rule.demands().forEach(demand -> document.getDemands().add(demand.name()));
    document.setReplacedBy(rule.replacedBy());
    document.setObtainedFrom(rule.obtainedFrom());
    return document;
  }

  private static Text text(LocalText text) {
    return WireApplications.text(text.ru(), text.kk(), text.en());
  }
}
