package kz.ruqsat.regulation;

import java.util.HashMap;
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

  /** The law with days of publication, by act. */
  public static Regulation published(Map<String, String> days) {
    Map<String, String> settings = new HashMap<>();
    days.forEach(
        (act, day) -> {
          settings.put("ruqsat.regulation.publication." + act + ".on", day);
          settings.put("ruqsat.regulation.publication." + act + ".source", "invented for a test");
        });
    return with(settings);
  }

  /** The rules of an edition. */
  public static ServiceRules rules(String service, String edition) {
    return asItIs().edition(new EditionKey(service, edition)).rules();
  }
}
