package kz.ruqsat.application.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.application.casefile.ApplicantAct;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.process.RefusalGround;
import kz.ruqsat.regulation.process.Vocabulary;

/** Tells applicants in their language what was done, and by whom: roles, never people. */
@ApplicationScoped
public class History {

  private Rules rules;
  private CaseStore store;

  /** For the proxy only. */
  protected History() {}

  @Inject
  public History(Rules rules, CaseStore store) {
    this.rules = rules;
    this.store = store;
  }

  /**
   * The lines, the oldest first.
   *
   * @param told ids of the documents that the applicant may read
   */
  public List<HistoryLine> of(Application application, Set<Long> told, Locale language) {
    return store.history(application).stream()
        .map(step -> line(application, step, told, language))
        .toList();
  }

  private HistoryLine line(
      Application application, CaseStep step, Set<Long> told, Locale language) {
    Vocabulary words = rules.law().vocabulary();
    Optional<RefusalGround> ground =
        Optional.ofNullable(step.refusal()).flatMap(it -> ground(application, it.ground()));
    return new HistoryLine(
        step.doneAt(),
        text(title(words, step.event()), step.event(), language),
        role(words, step.role(), language),
        step.actingFor() == null ? null : role(words, step.actingFor(), language),
        text(words.states().get(step.toState()), step.toState(), language),
        step.isLate(),
        ground.map(it -> it.text().in(language)).orElse(null),
        ground.map(RefusalGround::reference).orElse(null),
        step.refusal() == null ? null : step.refusal().reason(),
        told.contains(step.documentId()) ? step.documentId() : null,
        step.obligations());
  }

  /** What people are shown for an event. */
  static LocalText title(Vocabulary words, String event) {
    LocalText ofApplicant = ApplicantAct.titleOf(event);
    return ofApplicant == null ? words.events().get(event) : ofApplicant;
  }

  private Optional<RefusalGround> ground(Application application, String code) {
    return rules.edition(application).rules().grounds().all().stream()
        .filter(it -> it.code().equals(code))
        .findFirst();
  }

  private static String role(Vocabulary words, String code, Locale language) {
    return words.roles().containsKey(code) ? words.roles().get(code).title().in(language) : code;
  }

  private static String text(LocalText text, String code, Locale language) {
    return text == null ? code : text.in(language);
  }
}
