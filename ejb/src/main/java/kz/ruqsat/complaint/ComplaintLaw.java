package kz.ruqsat.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.ruqsat.calendar.Deadlines;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.document.ReceiptItem;
import kz.ruqsat.regulation.document.ReceiptProfile;
import kz.ruqsat.regulation.passport.ServicePlace;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Deadline;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.Vocabulary;

/**
 * What an edition says about complaints.
 *
 * @param process the state machine of its paragraphs 21 to 25
 * @param words titles of states and documents
 * @param deadlines terms by the hours in which complaints are taken in
 */
record ComplaintLaw(Edition edition, CaseProcess process, Vocabulary words, Deadlines deadlines) {

  private static final String REGISTERED = "REGISTERED";

  /**
   * When the answer comes at the latest.
   *
   * @param registered when the complaint was registered
   * @throws ComplaintFault CONFIG_MISSING when no term is set (GAP-47)
   */
  Instant due(Instant registered) {
    Deadline deadline =
        process.stepsFrom(REGISTERED).stream()
            .flatMap(step -> process.deadline(step).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new ComplaintFault(
                        ComplaintFault.Code.CONFIG_MISSING, "complaint-answer-term"));
    return deadlines.due(deadline.terms(), registered);
  }

  /** The step that an event is for someone in one of these roles; null when there is none. */
  Step step(String state, String event, Set<String> roles) {
    return roles.stream()
        .flatMap(role -> process.open(state, role, Set.of()).stream())
        .filter(step -> step.event().equals(event))
        .findFirst()
        .orElse(null);
  }

  /** What a document must state. */
  List<ReceiptItem> items(String document) {
    return edition.rules().receipts().stream()
        .filter(receipt -> receipt.document().equals(document))
        .findFirst()
        .map(ReceiptProfile::items)
        .orElse(List.of());
  }

  /** Where complaints of a kind are handled. */
  ServicePlace place(ComplaintKind kind) {
    return edition.passport().places().stream()
        .filter(place -> place.purpose().equals(kind.place()))
        .findFirst()
        .orElseThrow(() -> new ComplaintFault(ComplaintFault.Code.NOT_PROVIDED, kind.place()));
  }

  LocalText title(String state) {
    return words.states().get(state);
  }

  LocalText documentTitle(String code) {
    return words.documents().get(code);
  }

  boolean isEnd(String state) {
    return process.outcome(state, Set.of()).isPresent();
  }
}
