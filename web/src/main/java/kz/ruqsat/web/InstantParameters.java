package kz.ruqsat.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import kz.ruqsat.web.problem.ProblemException;

/** Reads instants in queries: ISO 8601 with an offset or {@code Z}. */
@Provider
public class InstantParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    if (!type.equals(Instant.class)) {
      return null;
    }
    return new ParamConverter<>() {
      @Override
      public T fromString(String text) {
        try {
          return text == null ? null : type.cast(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
          throw new BadRequestException(
              new ProblemException(Status.BAD_REQUEST, "a time is ISO 8601 with an offset or Z"));
        }
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }
}
