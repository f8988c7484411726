package kz.ruqsat.regulation.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a field holds and how it is written. */
public enum FieldType {
  /** Free text. */
  TEXT {
    @Override
    boolean accepts(Object value) {
      return value instanceof String;
    }
  },
  /** One of the choices of the field. */
  CHOICE {
    @Override
    boolean accepts(Object value) {
      return value instanceof String;
    }
  },
  /** A day, {@code yyyy-MM-dd}. */
  DATE {
    @Override
    boolean accepts(Object value) {
      return value instanceof LocalDate || (value instanceof String text && isDate(text));
    }
  },
  /** A year of four digits. */
  YEAR {
    @Override
    boolean accepts(Object value) {
      return String.valueOf(value).matches("\\d{4}");
    }
  },
  /** {@code true} or {@code false}. */
  FLAG {
    @Override
    boolean accepts(Object value) {
      return value instanceof Boolean || "true".equals(value) || "false".equals(value);
    }
  },
  /** ИИН or БИН: twelve digits; whether they are a number in use is not the form's to say. */
  IIN_OR_BIN {
    @Override
    boolean accepts(Object value) {
      return value instanceof String text && text.matches("\\d{12}");
    }
  },
  /** A signature: on paper a mark that it is there, electronically a reference to it. */
  SIGNATURE {
    @Override
    boolean accepts(Object value) {
      return value instanceof String || Boolean.TRUE.equals(value);
    }
  },
  /** Names of the attached documents. */
  ATTACHMENTS {
    @Override
    boolean accepts(Object value) {
      return value instanceof List<?> names && names.stream().allMatch(String.class::isInstance);
    }
  };

  /** Whether a value that is there is written as this type is. */
  abstract boolean accepts(Object value);

  /** Whether a value counts as not given. */
  static boolean isBlank(Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}
