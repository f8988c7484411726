package kz.ruqsat.web.identity;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.dictionary.CodedValue;

/**
 * Copies the records of the business into the generated types of the typed contracts, which have
 * the same names on purpose. A test holds the two together.
 */
final class Beans {

  private Beans() {}

  /** A bean with all that the record tells. */
  static <B> B of(Record source, Class<B> type) {
    try {
      B bean = type.getDeclaredConstructor().newInstance();
      for (RecordComponent component : source.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(source);
        if (value != null && !List.of().equals(value)) {
          set(bean, component.getName(), value);
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(source.getClass() + " does not fit " + type, e);
    }
  }

  static void set(Object bean, String name, Object value) throws ReflectiveOperationException {
    Field field = bean.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(
        bean,
        value instanceof List<?> list ? converted(list, field) : converted(value, field.getType()));
  }

  private static List<Object> converted(List<?> values, Field field) {
    Class<?> element =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    return new ArrayList<>(values.stream().map(value -> converted(value, element)).toList());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object converted(Object value, Class<?> type) {
    if (value instanceof IdentityNumber number) {
      return number.digits();
    }
    if (value instanceof CodedValue coded) {
      return Beans.of(new Coded(coded.code(), coded.ru(), coded.kk()), type);
    }
    if (value instanceof Record nested) {
      return Beans.of(nested, type);
    }
    return value instanceof Enum<?> constant
        ? Enum.valueOf((Class<? extends Enum>) type, constant.name())
        : value;
  }

  /** The names that the contracts have for a value of a dictionary. */
  private record Coded(String code, String nameRu, String nameKk) {}
}
