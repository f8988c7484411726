package kz.ruqsat.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/**
 * A problem document as in RFC 9457. Its type is always {@code about:blank}: the status says what
 * happened.
 *
 * @param status HTTP status code
 * @param detail what is wrong in this case and how to mend it, safe to tell the caller; null for
 *     none
 * @param instance a URI that finds this case in the log; null when it was not logged
 */
public record Problem(int status, String detail, String instance) {

  /** The media type of a problem document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem that its status explains. */
  public static Problem of(int status) {
    return new Problem(status, null, null);
  }

  /** A problem of the caller's making, with words that help to mend it. */
  public static Problem of(Status status, String detail) {
    return new Problem(status.getStatusCode(), detail, null);
  }

  /** Our own failure: a fresh reference to log the cause under, and nothing else. */
  static Problem internal() {
    return new Problem(500, null, "urn:uuid:" + UUID.randomUUID());
  }

  /** The document. */
  public JsonObject toJson() {
    var json = Json.createObjectBuilder().add("title", title()).add("status", status);
    if (detail != null) {
      json.add("detail", detail);
    }
    if (instance != null) {
      json.add("instance", instance);
    }
    return json.build();
  }

  /** The document as an answer. */
  public Response toResponse() {
    var response = Response.status(status).type(MEDIA_TYPE).entity(toJson());
    if (status == Status.UNAUTHORIZED.getStatusCode()) {
      response.header("WWW-Authenticate", "Basic realm=\"Ruqsat\", charset=\"UTF-8\"");
    }
    return response.build();
  }

  private String title() {
    Status known = Status.fromStatusCode(status);
    return known == null ? "HTTP status " + status : known.getReasonPhrase();
  }
}
