package kz.ruqsat.web.identity;

import java.util.Locale;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.RegistryException;

/**
 * Why a lookup has no answer, in the three languages of the gateway.
 *
 * @param code as the typed contracts know it
 * @param status of HTTP
 */
record LookupError(Code code, int status, String ru, String kk, String en) {

  enum Code {
    INVALID_REQUEST,
    NOT_FOUND,
    UNAVAILABLE,
    FAILED
  }

  static final LookupError NOT_FOUND =
      new LookupError(
          Code.NOT_FOUND, 404, "Сведения не найдены", "Мәліметтер табылмады", "Nothing was found");

  static final LookupError NAMES_INCOMPLETE =
      new LookupError(
          Code.INVALID_REQUEST,
          400,
          "Нужны дата рождения и фамилия или имя",
          "Туған күні және тегі немесе аты қажет",
          "The date of birth and a surname or a name are needed");

  static final LookupError NO_NUMBER =
      new LookupError(
          Code.INVALID_REQUEST,
          400,
          "Номер документа не указан",
          "Құжат нөмірі көрсетілмеген",
          "The number of the document is missing");

  static final LookupError TOO_MANY =
      new LookupError(
          Code.INVALID_REQUEST,
          400,
          "Слишком много совпадений, уточните запрос",
          "Сәйкестік тым көп, сұрауды нақтылаңыз",
          "Too many matches, ask more precisely");

  /** The sentence in {@code kk}, {@code en} or else Russian. */
  String text(Locale language) {
    return switch (language.getLanguage()) {
      case "kk" -> kk;
      case "en" -> en;
      default -> ru;
    };
  }

  static LookupError of(InvalidNumberException wrong) {
    var reason = wrong.reason();
    return new LookupError(Code.INVALID_REQUEST, 400, reason.ru(), reason.kk(), reason.en());
  }

  static LookupError of(RegistryException failure) {
    return switch (failure.kind()) {
      case UNAVAILABLE ->
          new LookupError(
              Code.UNAVAILABLE,
              503,
              "Государственная база данных недоступна",
              "Мемлекеттік дерекқор қолжетімсіз",
              "The state database is not available");
      case TIMEOUT ->
          new LookupError(
              Code.UNAVAILABLE,
              504,
              "Государственная база данных не ответила вовремя",
              "Мемлекеттік дерекқор уақытында жауап бермеді",
              "The state database did not answer in time");
      case UNTRUSTED ->
          new LookupError(
              Code.FAILED,
              502,
              "Ответ государственной базы данных не удостоверен ЭЦП",
              "Мемлекеттік дерекқордың жауабы ЭЦҚ-мен куәландырылмаған",
              "The answer of the state database is not certified by a signature");
      case FAILED ->
          new LookupError(
              Code.FAILED,
              502,
              "Государственная база данных ответила ошибкой",
              "Мемлекеттік дерекқор қате қайтарды",
              "The state database answered with an error");
    };
  }
}
