package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.passport.QueueKind;

/**
 * A step of a procedure: in a state, an event, done by a role within a term, leads to the next
 * state and gives documents.
 *
 * @param code as numbered in the text, for example {@code 5a}
 * @param from states in which it is possible
 * @param event what is done
 * @param by role that does it
 * @param byDeputy whether a deputy may do it when the absence of the head is noted
 * @param limit its term; null when the texts state none
 * @param to the state it leads to
 * @param documents codes of the documents it gives
 * @param signedBy role whose signature the documents need; null when the texts ask none
 * @param requires facts that must be there
 * @param establishes facts that are there afterwards
 * @param grounds codes of the grounds of refusal, one of which it needs; empty for other steps
 * @param queue the queue in which one waits for it; null when in none
 * @param actions for what actions
 * @param channels by what channels
 * @param text what is done, in our own words
 */
public record Step(
    String code,
    Set<String> from,
    String event,
    String by,
    boolean byDeputy,
    StepLimit limit,
    String to,
    List<String> documents,
    String signedBy,
    Set<String> requires,
    Set<String> establishes,
    List<String> grounds,
    QueueKind queue,
    Set<Action> actions,
    Set<Channel> channels,
    LocalText text,
    List<String> obligations)
    implements Cited {

  /** Whether it refuses the service or the documents. */
  public boolean isRefusal() {
    return !grounds.isEmpty();
  }

  /** Whether it belongs to cases of this kind. */
  public boolean concerns(Action action, Channel channel) {
    return actions.contains(action) && channels.contains(channel);
  }
}
