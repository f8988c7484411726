package kz.ruqsat.regulation.document;

import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;

/**
 * When a rule applies. An empty set sets no limit.
 *
 * @param actions what is applied for
 * @param channels by what way
 * @param applicants who applies
 * @param directions one of these is chosen
 * @param byRepresentative whether it applies only when a representative acts
 */
public record Condition(
    Set<Action> actions,
    Set<Channel> channels,
    Set<ApplicantType> applicants,
    Set<String> directions,
    boolean byRepresentative) {

  /** Whether the rule can apply to applications of this kind at all. */
  public boolean concerns(Action action, Channel channel, ApplicantType applicant) {
    return in(actions, action) && in(channels, channel) && in(applicants, applicant);
  }

  /** Whether the rule applies to a package of documents of a kind that it {@link #concerns}. */
  boolean holds(FiledPackage filed) {
    return (!byRepresentative || filed.byRepresentative())
        && (directions.isEmpty() || directions.stream().anyMatch(filed.directions()::contains));
  }

  private static <T> boolean in(Set<T> allowed, T value) {
    return allowed.isEmpty() || allowed.contains(value);
  }
}
