package kz.ruqsat.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonReader;
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
      return context.proceed();
    } catch (WebApplicationException e) {
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
      reader.readObject();
    }
    context.setInputStream(new ByteArrayInputStream(body));
  }
}
