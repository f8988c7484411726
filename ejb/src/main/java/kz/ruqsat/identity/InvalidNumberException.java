package kz.ruqsat.identity;

import java.io.Serial;

/** A text is no ИИН or БИН; says why, without the number. */
public class InvalidNumberException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What is wrong with a number. */
  public enum Reason {
    EMPTY("номер не указан", "нөмір көрсетілмеген", "the number is missing"),
    NOT_DIGITS(
        "номер состоит только из цифр",
        "нөмір тек цифрлардан тұрады",
        "the number consists of digits only"),
    LENGTH("в номере 12 цифр", "нөмірде 12 цифр болады", "the number has 12 digits"),
    BIRTH_DATE(
        "первые шесть цифр ИИН – не дата рождения",
        "ЖСН-нің алғашқы алты цифры туған күн емес",
        "the first six digits of the IIN are no date of birth"),
    CENTURY(
        "седьмая цифра ИИН – от 0 до 6",
        "ЖСН-нің жетінші цифры – 0-ден 6-ға дейін",
        "the seventh digit of an IIN is 0 to 6"),
    MONTH(
        "третья и четвёртая цифры БИН – не месяц регистрации",
        "БСН-нің үшінші және төртінші цифрлары тіркеу айы емес",
        "the third and fourth digits of the BIN are no month"),
    TYPE(
        "пятая цифра БИН – 4, 5 или 6",
        "БСН-нің бесінші цифры – 4, 5 немесе 6",
        "the fifth digit of a BIN is 4, 5 or 6"),
    IS_ORGANISATION(
        "это БИН организации, а не ИИН",
        "бұл ЖСН емес, ұйымның БСН-і",
        "this is the BIN of an organisation, not an IIN"),
    IS_PERSON(
        "это ИИН физического лица, а не БИН",
        "бұл БСН емес, жеке тұлғаның ЖСН-і",
        "this is the IIN of a person, not a BIN"),
    CHECK_DIGIT(
        "контрольная цифра не сходится",
        "бақылау цифры сәйкес келмейді",
        "the check digit does not match");

    private final String ru;
    private final String kk;
    private final String en;

    Reason(String ru, String kk, String en) {
      this.ru = ru;
      this.kk = kk;
      this.en = en;
    }

    /** Text in Russian. */
    public String ru() {
      return ru;
    }

    /** Text in Kazakh. */
    public String kk() {
      return kk;
    }

    /** Text in English. */
    public String en() {
      return en;
    }
  }

  public InvalidNumberException(Reason reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
