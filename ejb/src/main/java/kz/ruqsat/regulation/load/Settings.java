package kz.ruqsat.regulation.load;

import java.util.Optional;

/**
 * Where the operator's settings come from.
 *
 * @see RegulationLoader the names that are asked for
 */
@FunctionalInterface
public interface Settings {

  /** No settings: the texts as they are. */
  Settings NONE = name -> Optional.empty();

  /** The value of a setting, empty when it is not set. */
  Optional<String> find(String name);
}
