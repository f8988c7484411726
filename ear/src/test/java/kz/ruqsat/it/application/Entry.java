package kz.ruqsat.it.application;

import java.util.HashMap;
import java.util.Map;

/** The step by which an executor enters an issued permit, as JSON. */
final class Entry {

  private static final String EVENT = "RECORD_IN_ELICENSING";

  private Entry() {}

  /** As it is right for a request. */
  static String of(Request request) {
    return with(request, "service", request.entry().get("service"));
  }

  /** With one member otherwise; one of the recipient has a point in its name. */
  static String with(Request request, String member, Object value) {
    Map<String, Object> act = new HashMap<>(request.entry());
    act.put("event", EVENT);
    String[] path = member.split("\\.");
    if (path.length == 2) {
      Map<String, Object> recipient = new HashMap<>(members(act.get("recipient")));
      recipient.put(path[1], value);
      act.put("recipient", recipient);
    } else {
      act.put(member, value);
    }
    return Json.of(act);
  }

  private static Map<String, Object> members(Object map) {
    Map<String, Object> members = new HashMap<>();
    ((Map<?, ?>) map).forEach((name, value) -> members.put(String.valueOf(name), value));
    return members;
  }
}
