package kz.ruqsat.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.ruqsat.regulation.RegulationFault.Code;
import kz.ruqsat.regulation.document.DocumentPackage;
import kz.ruqsat.regulation.form.FilledBy;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormUse;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Procedure;

/**
 * The rules for one kind of application: the rules of the edition narrowed to an action, a channel
 * and a type of applicant.
 *
 * @param rules of the edition
 * @param action what is applied for
 * @param channel by what way
 * @param applicant who applies
 */
public record FilingRules(
    ServiceRules rules, ActionRule action, Channel channel, ApplicantType applicant) {

  /** The documents that are needed. */
  public DocumentPackage documents() {
    return new DocumentPackage(
        rules.documents().stream()
            .filter(rule -> rule.when().concerns(action.action(), channel, applicant))
            .toList(),
        rules.stateData().stream()
            .filter(data -> data.when().concerns(action.action(), channel, applicant))
            .toList(),
        rules.packageInText());
  }

  /** The forms to be filled in, with the fields that are asked of the applicant. */
  public List<Form> forms() {
    return documents().documents().stream()
        .map(rule -> rules.forms().get(rule.form()))
        .filter(Objects::nonNull)
        .distinct()
        .map(form -> form.asked(use(FilledBy.APPLICANT)))
        .toList();
  }

  /** The particulars of the request that no printed form asks. */
  public Form request() {
    return rules.request().asked(use(FilledBy.APPLICANT));
  }

  /** The occasion on which forms are filled in here. */
  public FormUse use(FilledBy filledBy) {
    return new FormUse(action.action(), channel, filledBy);
  }

  /** What happens to such a case, step by step. */
  public CaseProcess process() {
    return process(ServiceRules.CASE);
  }

  /** Another state machine of the edition, for example PAYMENT. */
  public CaseProcess process(String name) {
    Procedure procedure = rules.procedures().get(name);
    if (procedure == null) {
      throw new RegulationFault(Code.PROCEDURE_NOT_CONFIGURED, name);
    }
    return new CaseProcess(
        procedure.start().get(channel),
        procedure.stepsFor(action.action(), channel),
        procedure.ends(),
        rules.roles(),
        action.totals().get(channel));
  }

  /**
   * Checks that the action can be applied for at all.
   *
   * @param facts what is established, for example ORIGINAL_ON_PAPER
   * @throws RegulationFault DUPLICATE_NOT_APPLICABLE when a duplicate is not for this permit,
   *     otherwise CONDITION_NOT_MET
   */
  public void requireThat(Set<String> facts) {
    if (!facts.containsAll(action.requires())) {
      Code code =
          action.action() == Action.DUPLICATE
              ? Code.DUPLICATE_NOT_APPLICABLE
              : Code.CONDITION_NOT_MET;
      throw new RegulationFault(code, String.join(", ", action.requires()));
    }
  }
}
