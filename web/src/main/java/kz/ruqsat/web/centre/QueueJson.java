package kz.ruqsat.web.centre;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.queue.booking.BookingWish;
import kz.ruqsat.centre.queue.ticket.TicketWish;
import kz.ruqsat.regulation.passport.QueueKind;

/** Reads what is wanted of the queue from JSON. */
final class QueueJson {

  private static final Pattern NUMBER = Pattern.compile("\\d{12}");

  private QueueJson() {}

  static BookingWish booking(JsonObject json) {
    try {
      return new BookingWish(
          required(json.getString("place", null), "place"),
          OffsetDateTime.parse(required(json.getString("start", null), "start")).toInstant(),
          required(json.getString("service", null), "service"),
          number(required(json.getString("iinBin", null), "iinBin")));
    } catch (DateTimeException e) {
      throw malformed("start");
    }
  }

  static TicketWish ticket(JsonObject json) {
    try {
      return new TicketWish(
          required(json.getString("place", null), "place"),
          QueueKind.valueOf(required(json.getString("kind", null), "kind")),
          required(json.getString("service", null), "service"),
          number(json.getString("iinBin", null)),
          json.getString("booking", null));
    } catch (IllegalArgumentException e) {
      throw malformed("kind");
    }
  }

  static String required(String value, String name) {
    if (value == null || value.isBlank()) {
      throw malformed(name);
    }
    return value;
  }

  private static String number(String value) {
    if (value != null && !NUMBER.matcher(value).matches()) {
      throw malformed("iinBin");
    }
    return value;
  }

  private static CentreFault malformed(String name) {
    return new CentreFault(CentreFault.Code.MALFORMED, name);
  }
}
