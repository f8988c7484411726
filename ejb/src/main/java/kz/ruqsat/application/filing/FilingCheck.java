package kz.ruqsat.application.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.document.Demand;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.document.FiledPackage;
import kz.ruqsat.regulation.document.GivenDocument;
import kz.ruqsat.regulation.document.Shortfall;
import kz.ruqsat.regulation.form.FieldError;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;

/** Checks what was filed: the particulars, the forms, the package of documents. */
final class FilingCheck {

  private final FilingRules rules;
  private final ApplicationData data;
  private final boolean signed;

  /**
   * @param signed whether the applicant's electronic signature covers everything
   */
  FilingCheck(FilingRules rules, ApplicationData data, boolean signed) {
    this.rules = rules;
    this.data = data;
    this.signed = signed;
  }

  /**
   * Checks the particulars of the request and every form that is filled in.
   *
   * @throws ApplicationFault FORM_INVALID, naming every field
   */
  void forms() {
    List<FieldError> errors = new ArrayList<>(rules.request().check(request()));
    Map<String, Form> asked = new LinkedHashMap<>();
    rules.forms().forEach(form -> asked.put(form.code(), form));
    data.forms()
        .forEach(
            (code, values) -> {
              Form form = asked.get(code);
              if (form == null) {
                errors.add(new FieldError(code, FieldError.Kind.UNKNOWN, List.of()));
              } else {
                form.check(fitting(form, values)).stream()
                    .map(error -> under(code, error))
                    .forEach(errors::add);
              }
            });
    Set<String> known = new HashSet<>();
    rules.rules().directions().forEach(direction -> known.add(direction.code()));
    data.directions().stream()
        .filter(direction -> !known.contains(direction))
        .map(it -> new FieldError("direction." + it, FieldError.Kind.UNKNOWN, List.of()))
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      throw new ApplicationFault(
          FaultCode.FORM_INVALID,
          errors.stream()
              .map(it -> new Detail(it.path(), it.kind().name(), it.obligations()))
              .toList());
    }
  }

  /**
   * What the package of documents lacks.
   *
   * @param stateData codes of the data that state systems have, or are still to be asked for: the
   *     applicant is not turned away because a system of the state does not answer
   */
  List<Detail> missing(Set<String> stateData) {
    return rules.documents().check(filed(stateData)).stream()
        // what only a state system gives, like a payment, is waited for, not asked of people
        .filter(shortfall -> shortfall.kind() != Shortfall.Kind.NOT_IN_STATE_DATA)
        .map(it -> new Detail(it.document(), it.kind().name(), it.obligations()))
        .toList();
  }

  private FiledPackage filed(Set<String> stateData) {
    List<GivenDocument> given = new ArrayList<>();
    for (DocumentRule rule : rules.documents().documents()) {
      boolean isForm = rule.form() != null && data.forms().containsKey(rule.form());
      boolean isApplication = rule.form() == null && CaseDocument.APPLICATION.equals(rule.code());
      if (isForm || isApplication) {
        given.add(signedWhole(GivenDocument.of(rule.code())));
      }
    }
    data.enclosures().stream().map(this::given).forEach(given::add);
    return new FiledPackage(data.representative() != null, data.directions(), given, stateData);
  }

  private GivenDocument given(Enclosure enclosure) {
    GivenDocument document =
        signedWhole(
            GivenDocument.of(enclosure.code())
                .about(enclosure.direction(), enclosure.days())
                .ofKind(enclosure.kind(), enclosure.issuedOn()));
    if (enclosure.originalCompared()) {
      document = document.with(Demand.ORIGINAL_COMPARED);
    }
    return enclosure.notarised() ? document.with(Demand.NOTARISED) : document;
  }

  private GivenDocument signedWhole(GivenDocument document) {
    return signed ? document.with(Demand.SIGNED) : document;
  }

  /** The particulars as the form REQUEST of the law asks them. */
  private Map<String, Object> request() {
    Map<String, Object> values = new HashMap<>();
    Map<String, Object> request = new HashMap<>();
    request.put("action", data.action().name());
    put(request, "previousPermitNumber", data.previousPermit());
    put(request, "reason", data.reason());
    values.put("request", request);
    Map<String, Object> applicant = new HashMap<>();
    put(applicant, "iinBin", data.applicant().iinBin());
    put(applicant, "name", data.applicant().name());
    put(applicant, "phone", data.applicant().phone());
    values.put("applicant", applicant);
    Representative representative = data.representative();
    if (representative != null) {
      Map<String, Object> person = new HashMap<>();
      put(person, "fullName", representative.fullName());
      put(person, "iin", representative.iin());
      put(person, "phone", representative.phone());
      put(person, "authority", representative.authority());
      values.put("representative", person);
    }
    return values;
  }

  /** A block that can be repeated is a list, even if it was given once. */
  private static Map<String, Object> fitting(Form form, Map<String, Object> values) {
    Map<String, Object> fitting = new HashMap<>(values);
    for (FormBlock block : form.blocks()) {
      Object value = values.get(block.code());
      if (block.repeated() && value instanceof Map) {
        fitting.put(block.code(), List.of(value));
      }
    }
    return fitting;
  }

  private static FieldError under(String form, FieldError error) {
    return new FieldError(form + "." + error.path(), error.kind(), error.obligations());
  }

  private static void put(Map<String, Object> values, String code, String value) {
    if (value != null) {
      values.put(code, value);
    }
  }
}
