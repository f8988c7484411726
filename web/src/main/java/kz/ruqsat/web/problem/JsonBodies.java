package kz.ruqsat.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * A body that is no JSON, or JSON of another form, is the caller's mistake. The readers of the
 * server throw as for a failure of ours, and for the same mistake now this and now that.
 */
@Provider
public class JsonBodies implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      if (context.getType().isRecord()) {
        readWhole(context);
      }
      Object body = context.proceed();
      if (body instanceof JsonValue json) {
        requireNoNul(json);
      }
      return body;
    } catch (WebApplicationException | ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
        throw e;
      }
      throw new ProblemException(
          Status.BAD_REQUEST, "The body is not JSON of the form that is asked for here.");
    }
  }

  /**
   * Lets binding have nothing but a whole object: it passes over members that it does not know, and
   * would look for the end of one that was cut off for ever (Parsson, {@code skipObject}).
   */
  private static void readWhole(ReaderInterceptorContext context) throws IOException {
    byte[] body = context.getInputStream().readAllBytes();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      requireNoNul(reader.readObject());
    }
    context.setInputStream(new ByteArrayInputStream(body));
  }

  private static void requireNoNul(JsonValue json) {
    if (hasNul(json)) {
      throw new ProblemException(Status.BAD_REQUEST, "A text has the character NUL.");
    }
  }

  /** What no database of ours takes, see {@link NulFilter}. */
  private static boolean hasNul(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString().indexOf('\0') >= 0;
      case ARRAY -> value.asJsonArray().stream().anyMatch(JsonBodies::hasNul);
      case OBJECT ->
          value.asJsonObject().entrySet().stream()
              .anyMatch(it -> it.getKey().indexOf('\0') >= 0 || hasNul(it.getValue()));
      default -> false;
    };
  }
}
