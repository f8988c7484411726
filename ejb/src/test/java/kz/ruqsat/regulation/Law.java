package kz.ruqsat.regulation;

import java.util.Map;
import java.util.Optional;
import kz.ruqsat.regulation.load.LawFiles;

/** The law of the application, for tests. */
public final class Law {

  private static final Regulation AS_IT_IS = with(Map.of());

  private Law() {}

  /** The texts as they are, with no setting made. */
  public static Regulation asItIs() {
    return AS_IT_IS;
  }

  /** The law with settings of an operator. */
  public static Regulation with(Map<String, String> settings) {
    return LawFiles.load(name -> Optional.ofNullable(settings.get(name)));
  }

  /** The rules of an edition. */
  public static ServiceRules rules(String service, String edition) {
    return asItIs().edition(new EditionKey(service, edition)).rules();
  }
}
