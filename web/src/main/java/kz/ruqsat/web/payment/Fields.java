package kz.ruqsat.web.payment;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.web.problem.ProblemException;

/** What the resources of payments read from requests. */
final class Fields {

  private static final List<String> ROLES = List.of("officer", "operator", "auditor");
  private static final int MAX_LIMIT = 500;

  private Fields() {}

  /** What was sent; it must not be empty. */
  static <T> T body(T sent) {
    if (sent == null) {
      throw new ProblemException(Status.BAD_REQUEST, "the request has no body");
    }
    return sent;
  }

  /** The members of an object as text; numbers with all their digits. */
  static Function<String, String> of(JsonObject json) {
    body(json);
    return name -> {
      JsonValue value = json.getOrDefault(name, JsonValue.NULL);
      return switch (value.getValueType()) {
        case NULL -> null;
        case STRING -> ((JsonString) value).getString();
        default -> value.toString();
      };
    };
  }

  static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is a date as 2026-01-31");
    }
  }

  static BigDecimal money(String name, String text) {
    if (text == null || !text.matches("\\d{1,15}\\.\\d{2}")) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is tenge with two decimals");
    }
    return new BigDecimal(text);
  }

  static int limit(int limit) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new ProblemException(Status.BAD_REQUEST, "limit is 1 to " + MAX_LIMIT);
    }
    return limit;
  }

  /** Who asks, in the role that lets in. */
  static Officer officer(SecurityContext who) {
    return new Officer(
        who.getUserPrincipal().getName(),
        ROLES.stream().filter(who::isUserInRole).findFirst().orElse("none"));
  }
}
