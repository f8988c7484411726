package kz.ruqsat.shep;

/**
 * Fault codes of the channels. The gateway's own official list is not public: {@code SCE…} are the
 * codes of the providers' framework behind it, as integrators meet them; {@code RUQ…} are ours,
 * where that list has none.
 */
public enum FaultCode {
  /** The message does not match the format. */
  FORMAT(
      "SCE001",
      true,
      "Сообщение не соответствует формату",
      "Хабарлама форматқа сәйкес емес",
      "The message does not match the format"),
  /** The service does not exist or is unavailable. */
  SERVICE_UNKNOWN(
      "SCE004",
      true,
      "Сервис не существует или недоступен",
      "Сервис жоқ немесе қолжетімсіз",
      "The service does not exist or is unavailable"),
  /** The service exists, and is closed for the moment. */
  SERVICE_CLOSED(
      "SCE004",
      false,
      "Сервис временно недоступен",
      "Сервис уақытша қолжетімсіз",
      "The service is unavailable for the moment"),
  /** The certificate of the transport signature is not valid now. */
  TRANSPORT_CERTIFICATE(
      "SCE005",
      true,
      "Сертификат транспортной подписи недействителен",
      "Көліктік қолтаңбаның сертификаты жарамсыз",
      "The certificate of the transport signature is not valid"),
  /** Whether the certificate of the transport signature is revoked can not be learned now. */
  TRANSPORT_UNCHECKED(
      "SCE005",
      false,
      "Сертификат транспортной подписи сейчас невозможно проверить",
      "Көліктік қолтаңбаның сертификатын қазір тексеру мүмкін емес",
      "The certificate of the transport signature can not be checked now"),
  /** The transport signature is wrong. */
  TRANSPORT_SIGNATURE(
      "SCE006",
      true,
      "Неверная транспортная подпись",
      "Көліктік қолтаңба қате",
      "The transport signature is wrong"),
  /** The message is not signed. */
  NOT_SIGNED(
      "SCE007",
      true,
      "Сообщение не подписано",
      "Хабарламаға қол қойылмаған",
      "The message is not signed"),
  /** The certificate of the business signature is not valid now. */
  BUSINESS_CERTIFICATE(
      "SCE015",
      true,
      "Сертификат подписи бизнес-данных недействителен",
      "Бизнес-деректер қолтаңбасының сертификаты жарамсыз",
      "The certificate of the business signature is not valid"),
  /** Whether the certificate of the business signature is revoked can not be learned now. */
  BUSINESS_UNCHECKED(
      "SCE015",
      false,
      "Сертификат подписи бизнес-данных сейчас невозможно проверить",
      "Бизнес-деректер қолтаңбасының сертификатын қазір тексеру мүмкін емес",
      "The certificate of the business signature can not be checked now"),
  /** The business signature is wrong. */
  BUSINESS_SIGNATURE(
      "SCE016",
      true,
      "Неверная подпись бизнес-данных",
      "Бизнес-деректердің қолтаңбасы қате",
      "The business signature is wrong"),
  /** The business data are not signed. */
  BUSINESS_NOT_SIGNED(
      "SCE017",
      true,
      "Бизнес-данные не подписаны",
      "Бизнес-деректерге қол қойылмаған",
      "The business data are not signed"),
  /** Internal error; the detail is a reference for the operator, never a cause. */
  INTERNAL("SCE909", false, "Внутренняя ошибка", "Ішкі қате", "Internal error"),

  /** Unknown account or wrong password; deliberately one code. */
  ACCESS_DENIED(
      "RUQ101",
      true,
      "Неверная учетная запись или пароль",
      "Есептік жазба немесе құпиясөз қате",
      "Unknown account or wrong password"),
  /** The account may not call the service. */
  SERVICE_FORBIDDEN(
      "RUQ102",
      true,
      "Сервис не разрешен участнику",
      "Қатысушыға сервиске рұқсат берілмеген",
      "The participant may not use the service"),
  /** A signed message came again from another participant, or too late. */
  REPLAYED(
      "RUQ103",
      true,
      "Повторно использованное или просроченное подписанное сообщение",
      "Қол қойылған хабарлама қайта пайдаланылған немесе мерзімі өткен",
      "A signed message was replayed or is out of its time window"),
  /** The id was used before with other content. */
  ID_REUSED(
      "RUQ104",
      true,
      "Идентификатор сообщения уже использован с другим содержанием",
      "Хабарлама идентификаторы басқа мазмұнмен пайдаланылған",
      "The message id was used before with other content"),
  /** The message is larger than the gateway reads. */
  TOO_LARGE(
      "RUQ105",
      true,
      "Сообщение превышает допустимый размер",
      "Хабарлама рұқсат етілген көлемнен асады",
      "The message is larger than allowed"),
  /** The business content breaks a rule of the service; the detail names it. */
  BUSINESS_RULE(
      "RUQ106",
      true,
      "Запрос нарушает правила сервиса",
      "Сұрау сервис ережелеріне сәйкес келмейді",
      "The request breaks a rule of the service"),
  /** There is no such chain or message, or it is not the participant's. */
  CHAIN_UNKNOWN(
      "RUQ107",
      true,
      "Цепочка или сообщение не найдены",
      "Тізбек немесе хабарлама табылмады",
      "No such chain or message"),
  /** The chain ended with its RESPONSE. */
  CHAIN_CLOSED(
      "RUQ108",
      true,
      "Цепочка сообщений завершена",
      "Хабарламалар тізбегі аяқталған",
      "The chain of messages has ended"),
  /** The gateway or system behind the route did not answer in time. */
  UPSTREAM_TIMEOUT(
      "RUQ201",
      false,
      "Внешняя система не ответила вовремя",
      "Сыртқы жүйе уақытында жауап бермеді",
      "The system behind the route did not answer in time"),
  /** The gateway or system behind the route can not be reached. */
  UPSTREAM_UNREACHABLE(
      "RUQ202",
      false,
      "Внешняя система недоступна",
      "Сыртқы жүйе қолжетімсіз",
      "The system behind the route can not be reached"),
  /** The answer from behind the route is not of the contract, or its signature is wrong. */
  UPSTREAM_BROKEN(
      "RUQ203",
      false,
      "Ответ внешней системы не соответствует контракту",
      "Сыртқы жүйенің жауабы келісімшартқа сәйкес емес",
      "The answer of the system behind the route is not of the contract"),
  /** The system behind the route answered with a fault, which is told as the inner error. */
  UPSTREAM_FAULT(
      "RUQ204",
      false,
      "Внешняя система вернула ошибку",
      "Сыртқы жүйе қате қайтарды",
      "The system behind the route answered with a fault");

  private final String wire;
  private final boolean sender;
  private final String ru;
  private final String kk;
  private final String en;

  FaultCode(String wire, boolean sender, String ru, String kk, String en) {
    this.wire = wire;
    this.sender = sender;
    this.ru = ru;
    this.kk = kk;
    this.en = en;
  }

  /** The code as it travels in {@code errorCode}. */
  public String wire() {
    return wire;
  }

  /** Whether the sender has to change something before trying again. */
  public boolean isSender() {
    return sender;
  }

  /** The text that travels in {@code errorMessage}. */
  public String text(Language language) {
    return switch (language) {
      case RU -> ru;
      case KK -> kk;
      case EN -> en;
    };
  }
}
