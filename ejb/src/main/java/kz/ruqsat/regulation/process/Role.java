package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * Who acts in a procedure.
 *
 * @param code for example {@code PROVIDER_HEAD}
 * @param ofProvider whether it is an official of the provider
 * @param actedBy roles that are always meant with it: the texts of 2013 name only the provider
 * @param deputy role that acts for it in absence; null when there is none
 * @param absence the fact that lets the deputy act; null when there is no deputy
 */
public record Role(
    String code,
    LocalText title,
    boolean ofProvider,
    Set<String> actedBy,
    String deputy,
    String absence,
    List<String> obligations)
    implements Cited {

  /** Whether someone in a role may do what is this role's to do. */
  public boolean isActedBy(String actor, boolean deputyAllowed, Set<String> facts) {
    return code.equals(actor)
        || actedBy.contains(actor)
        || (deputyAllowed && actor.equals(deputy) && facts.contains(absence));
  }
}
