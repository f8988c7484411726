package kz.ruqsat.application.casefile;

import kz.ruqsat.regulation.Channel;

/**
 * Cases that belong together for whoever works on them; a part that is null does not matter.
 *
 * @param provider code of the provider
 * @param unit structural unit; cases that are with no unit yet belong to each
 * @param channel by which they came
 */
public record CaseScope(String provider, String unit, Channel channel) {

  /** Whether a case is one of them. */
  public boolean holds(Application application) {
    return (provider == null || provider.equals(application.provider()))
        && (unit == null || application.unit() == null || unit.equals(application.unit()))
        && (channel == null || channel == application.channel());
  }
}
