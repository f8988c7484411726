package kz.ruqsat.web.problem;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads numbers and constants in queries. One that is none is told by its name; without this the
 * answer would be that there is no such resource.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, Object>> NUMBERS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf);

  @Override
  @SuppressWarnings("unchecked") // a converter for int gives an Integer, which no cast can say
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Optional<String> name = name(annotations);
    if (name.isEmpty()) {
      return null;
    }
    if (NUMBERS.containsKey(type)) {
      return (ParamConverter<T>) new Named(NUMBERS.get(type), name.get() + " is a whole number");
    }
    if (type.isEnum()) {
      return (ParamConverter<T>)
          new Named(
              text -> constant(type, text),
              name.get() + " is one of " + Arrays.toString(type.getEnumConstants()));
    }
    return null;
  }

  private static Optional<String> name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(it -> ((QueryParam) it).value())
        .findFirst();
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> ((Enum<?>) it).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  /** Reads values of one parameter; the mapper of problems tells the cause of what it throws. */
  private record Named(Function<String, Object> read, String otherwise)
      implements ParamConverter<Object> {

    @Override
    public Object fromString(String text) {
      if (text == null) {
        return null;
      }
      try {
        return read.apply(text);
      } catch (IllegalArgumentException e) {
        throw new BadRequestException(new ProblemException(Status.BAD_REQUEST, otherwise));
      }
    }

    @Override
    public String toString(Object value) {
      return value.toString();
    }
  }
}
