package kz.ruqsat.web.complaint;

import jakarta.json.JsonObject;
import kz.ruqsat.complaint.ComplaintChannel;
import kz.ruqsat.complaint.ComplaintFault;
import kz.ruqsat.complaint.ComplaintKind;
import kz.ruqsat.complaint.ComplaintWish;

/** Reads complaints from JSON. */
final class ComplaintJson {

  private ComplaintJson() {}

  /**
   * A complaint.
   *
   * @param channel by what way it comes; null when the JSON says
   */
  static ComplaintWish wish(JsonObject json, String channel) {
    return new ComplaintWish(
        json.getString("service", null),
        constant(ComplaintKind.class, json.getString("kind", null), "kind"),
        constant(
            ComplaintChannel.class,
            channel == null ? json.getString("channel", null) : channel,
            "channel"),
        json.getString("application", null),
        json.getString("iinBin", null),
        json.getString("applicantName", null),
        json.getString("contact", null),
        json.getString("text", null));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String member) {
    try {
      return Enum.valueOf(type, String.valueOf(name));
    } catch (IllegalArgumentException e) {
      throw new ComplaintFault(ComplaintFault.Code.INPUT_MISSING, member);
    }
  }
}
