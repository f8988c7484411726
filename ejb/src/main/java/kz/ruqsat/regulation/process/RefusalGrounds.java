package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.RegulationFault.Code;

/**
 * The grounds on which an edition lets a service be refused.
 *
 * @param all every ground of the edition, in the order of the text
 */
public record RefusalGrounds(List<RefusalGround> all) {

  /** The grounds that can be used in a step, given what is established. */
  public List<RefusalGround> allowed(Step step, Set<String> facts) {
    return all.stream()
        .filter(ground -> step.grounds().contains(ground.code()))
        .filter(ground -> ground.unless().stream().noneMatch(facts::contains))
        .toList();
  }

  /**
   * Checks a refusal.
   *
   * @return the ground it rests on
   * @throws RegulationFault GROUND_NOT_ALLOWED, or REASON_REQUIRED when it gives no reasons or does
   *     not name the act that the ground needs
   */
  public RefusalGround check(Refusal refusal, Step step, Set<String> facts) {
    RefusalGround ground =
        allowed(step, facts).stream()
            .filter(allowed -> allowed.code().equals(refusal.ground()))
            .findFirst()
            .orElseThrow(() -> new RegulationFault(Code.GROUND_NOT_ALLOWED, refusal.ground()));
    if (isBlank(refusal.reason())) {
      throw new RegulationFault(Code.REASON_REQUIRED, ground.code());
    }
    if (ground.needsReference() && isBlank(refusal.reference())) {
      throw new RegulationFault(Code.REASON_REQUIRED, ground.code() + " names the act");
    }
    return ground;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
