package kz.ruqsat.application;

import java.util.Locale;
import kz.ruqsat.regulation.LocalText;

/** What an applicant is told about an application. */
public enum News {
  /** The signature is being checked (condition 2). */
  SIGNATURE_PENDING(
      "Запрос получен, проверяется ЭЦП",
      "Сұрау салу алынды, ЭЦҚ тексерілуде",
      "Received; the signature is being checked"),
  /** Refused since the signature is not confirmed (process 5). */
  SIGNATURE_REFUSED(
      "Отказано: подлинность ЭЦП не подтверждена",
      "Бас тартылды: ЭЦҚ түпнұсқалығы расталмады",
      "Refused: the signature is not confirmed"),
  /** A fee is to be paid before the request is registered. */
  PAYMENT_DUE("Ожидается оплата сбора", "Алымды төлеу күтілуде", "The fee is to be paid"),
  /** Registered, with the planned date and time of the result. */
  REGISTERED("Заявление зарегистрировано", "Өтініш тіркелді", "The application is registered"),
  /** The result is there. */
  RESULT("Результат готов", "Нәтиже дайын", "The result is ready"),
  /** The service is refused, with reasons (process 8). */
  REFUSED("В услуге отказано", "Қызметтен бас тартылды", "The service is refused"),
  /** The documents were not accepted. */
  NOT_ACCEPTED(
      "В приёме документов отказано",
      "Құжаттарды қабылдаудан бас тартылды",
      "The documents are not accepted"),
  /** The applicant changed it. */
  EDITED("Заявление изменено", "Өтініш өзгертілді", "The application is edited"),
  /** The applicant took it back. */
  WITHDRAWN("Заявление отозвано", "Өтініш қайтарып алынды", "The application is withdrawn");

  private final LocalText text;

  News(String ru, String kk, String en) {
    this.text = LocalText.ours(ru, kk, en);
  }

  /** The sentence for people in {@code kk}, {@code en} or else Russian. */
  public String text(Locale language) {
    return text.in(language);
  }
}
