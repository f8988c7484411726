package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;

/**
 * A state machine with the parts for all actions and channels.
 *
 * @param name CASE, PAYMENT or COMPLAINT
 * @param start the state in which a case begins, by channel
 * @param ends final states and how a case ends there; steps may still lead on from one, as from the
 *     cabinet to a printed copy
 * @param steps in the order of the text
 */
public record Procedure(
    String name, Map<Channel, String> start, Map<String, Ending> ends, List<Step> steps) {

  /** The steps for cases of one kind. */
  public List<Step> stepsFor(Action action, Channel channel) {
    return steps.stream().filter(step -> step.concerns(action, channel)).toList();
  }
}
