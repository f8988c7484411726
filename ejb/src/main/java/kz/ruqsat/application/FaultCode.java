package kz.ruqsat.application;

import java.util.Locale;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.RegulationFault;

/**
 * Why an application or an act is not taken. The same codes are told by every door; a code never
 * changes its meaning. Those of {@link RegulationFault.Code} are among them under the same names.
 */
public enum FaultCode {
  UNKNOWN_SERVICE("Такой услуги нет.", "Мұндай қызмет жоқ.", "There is no such service."),
  UNKNOWN_EDITION(
      "Такой редакции услуги нет.",
      "Қызметтің мұндай редакциясы жоқ.",
      "The service has no such edition."),
  NORM_NOT_FOUND(
      "На день подачи нет действующей нормы об этой услуге.",
      "Өтініш берілген күні бұл қызмет туралы қолданыстағы норма жоқ.",
      "No norm about the service is in force on the day of filing."),
  NORM_NOT_IN_FORCE(
      "Названная редакция не действует на день подачи.",
      "Аталған редакция өтініш берілген күні қолданыста емес.",
      "The edition is not in force on the day of filing."),
  PROCEDURE_NOT_CONFIGURED(
      "Порядок оказания этой услуги не задан.",
      "Бұл қызметті көрсету тәртібі белгіленбеген.",
      "The procedure of the service is not configured."),
  ACTION_NOT_AVAILABLE(
      "Услуга не знает такого действия.",
      "Қызметте мұндай әрекет жоқ.",
      "The service knows no such action."),
  ACTION_NOT_AVAILABLE_ON_CHANNEL(
      "Действие недоступно через этот канал.",
      "Әрекет бұл арна арқылы қолжетімсіз.",
      "The action is not available through this channel."),
  CHANNEL_NOT_ALLOWED(
      "Заявления через этот канал не принимаются.",
      "Бұл арна арқылы өтініштер қабылданбайды.",
      "Applications are not taken through this channel."),
  APPLICANT_TYPE_NOT_ALLOWED(
      "Услуга не оказывается таким заявителям.",
      "Қызмет мұндай өтініш берушілерге көрсетілмейді.",
      "The service is not for applicants of this type."),
  DUPLICATE_NOT_APPLICABLE(
      "Дубликат выдаётся только взамен документа на бумаге.",
      "Телнұсқа тек қағаздағы құжаттың орнына беріледі.",
      "A duplicate is only for a permit made on paper."),
  ILLEGAL_TRANSITION(
      "В этом состоянии дела такое действие невозможно.",
      "Істің бұл күйінде мұндай әрекет мүмкін емес.",
      "This cannot be done in the state of the case."),
  ROLE_NOT_ALLOWED(
      "Это действие выполняет другое должностное лицо.",
      "Бұл әрекетті басқа лауазымды тұлға орындайды.",
      "Another official does this."),
  CONDITION_NOT_MET(
      "Не выполнено условие, которого требует норма.",
      "Норма талап ететін шарт орындалмаған.",
      "A condition that the law demands is not met."),
  GROUND_NOT_ALLOWED(
      "По этому основанию отказать нельзя.",
      "Бұл негіз бойынша бас тартуға болмайды.",
      "This is no ground to refuse."),
  REASON_REQUIRED(
      "Отказ должен быть мотивирован.",
      "Бас тарту дәлелді болуы тиіс.",
      "A refusal states its reasons."),
  MALFORMED_APPLICATION(
      "Заявление составлено не по форме обмена.",
      "Өтініш алмасу нысаны бойынша жасалмаған.",
      "The application is not written as its schema demands."),
  FORM_INVALID(
      "Форма заполнена неверно.", "Нысан дұрыс толтырылмаған.", "A form is not filled in right."),
  INCOMPLETE_PACKAGE(
      "Пакет документов неполный.", "Құжаттар топтамасы толық емес.", "The package is incomplete."),
  ATTACHMENT_NOT_FOUND(
      "Приложенный файл не загружен.",
      "Қоса берілген файл жүктелмеген.",
      "An attached file was not uploaded."),
  ATTACHMENT_TOO_LARGE(
      "Файл больше допустимого.", "Файл рұқсат етілгеннен үлкен.", "The file is too large."),
  ATTACHMENT_BROKEN(
      "Файл передан не полностью.", "Файл толық берілмеді.", "The file did not come whole."),
  REQUEST_ID_REUSED(
      "Под этим номером запроса уже подано другое заявление.",
      "Бұл сұрау салу нөмірімен басқа өтініш берілген.",
      "Another application was filed under this request id."),
  SIGNATURE_REQUIRED(
      "Электронное заявление должно быть подписано ЭЦП.",
      "Электрондық өтінішке ЭЦҚ қойылуы тиіс.",
      "An electronic application must be signed."),
  EDS_NOT_CONFIRMED(
      "Подлинность ЭЦП не подтверждена.",
      "ЭЦҚ түпнұсқалығы расталмады.",
      "The electronic signature is not confirmed."),
  EDS_CHECK_UNAVAILABLE(
      "Проверить ЭЦП сейчас невозможно. Повторите позже.",
      "ЭЦҚ-ны қазір тексеру мүмкін емес. Кейінірек қайталаңыз.",
      "The signature cannot be checked now. Try again later."),
  APPLICANT_DECEASED(
      "По данным ГБД ФЛ заявителя нет в живых.",
      "ЖТ МДҚ деректері бойынша өтініш беруші қайтыс болған.",
      "The state database says that the applicant has died."),
  APPLICANT_LIQUIDATED(
      "По данным ГБД ЮЛ организация ликвидирована.",
      "ЗТ МДҚ деректері бойынша ұйым таратылған.",
      "The state database says that the organisation was dissolved."),
  STATE_DATA_NOT_TRUSTED(
      "Ответ государственной базы данных не удостоверен ЭЦП.",
      "Мемлекеттік дерекқордың жауабы ЭЦҚ-мен куәландырылмаған.",
      "The answer of the state database is not certified by a signature."),
  STATE_DATA_UNAVAILABLE(
      "Государственная база данных не отвечает. Повторите позже.",
      "Мемлекеттік дерекқор жауап бермейді. Кейінірек қайталаңыз.",
      "The state database does not answer. Try again later."),
  RECIPIENT_DATA_NOT_FOUND(
      "Данных об услугополучателе в ГБД ФЛ или ГБД ЮЛ нет.",
      "Көрсетілетін қызметті алушының деректері ЖТ МДҚ-да немесе ЗТ МДҚ-да жоқ.",
      "The state databases have no data of the recipient."),
  RECIPIENT_OF_ANOTHER(
      "Разрешение выдано другому услугополучателю.",
      "Рұқсат басқа көрсетілетін қызметті алушыға берілген.",
      "The permit was issued to another recipient."),
  SERVICE_OF_ANOTHER(
      "Разрешение выдано по другой услуге.",
      "Рұқсат басқа қызмет бойынша берілген.",
      "The permit was issued under another service."),
  ENTRY_NOT_PROVIDED(
      "По этой услуге сведения о разрешениях отдельно не вносятся.",
      "Бұл қызмет бойынша рұқсаттар туралы мәліметтер бөлек енгізілмейді.",
      "Permits of this service are not entered by a step of their own."),
  PERMIT_NOT_FOUND(
      "Ранее выданный документ не найден.",
      "Бұрын берілген құжат табылмады.",
      "The earlier permit was not found."),
  EDIT_NOT_POSSIBLE(
      "Заявление уже рассматривается, изменить его нельзя.",
      "Өтініш қаралып жатыр, оны өзгертуге болмайды.",
      "The application is being considered and cannot be edited."),
  EDIT_OF_ANOTHER(
      "Изменить можно только содержание того же заявления.",
      "Тек сол өтініштің мазмұнын өзгертуге болады.",
      "Only the content of the same application can be edited."),
  RESUBMISSION_NOT_POSSIBLE(
      "Повторно подаётся только заявление, по которому отказано, и только один раз.",
      "Бас тартылған өтініш қана және бір рет қана қайта беріледі.",
      "Only an application that was refused can be filed again, and only once."),
  APPLICATION_NOT_FOUND(
      "Заявление не найдено.", "Өтініш табылмады.", "There is no such application."),
  AUTHORISATION_REFUSED(
      "Отказано в авторизации: нарушения в данных получателя.",
      "Авторландырудан бас тартылды: алушының деректерінде бұзушылықтар бар.",
      "Authorisation is refused: the data of the recipient are not right."),
  AUTHORISATION_LOCKED(
      "Слишком много неудачных попыток. Повторите позже.",
      "Сәтсіз әрекет тым көп. Кейінірек қайталаңыз.",
      "Too many attempts failed. Try again later."),
  ALREADY_REGISTERED(
      "Пользователь уже зарегистрирован.",
      "Пайдаланушы тіркелген.",
      "The user is registered already."),
  PASSWORD_TOO_WEAK(
      "Пароль не отвечает требованиям.",
      "Құпиясөз талаптарға сай емес.",
      "The password is not strong enough."),
  FORBIDDEN("Недостаточно прав.", "Құқық жеткіліксіз.", "You have no right to do this."),
  INPUT_MISSING(
      "Не указано необходимое.",
      "Қажетті мәлімет көрсетілмеген.",
      "Something needed is not given."),
  NOTHING_TO_SIGN(
      "Нет документа, ожидающего подписи.",
      "Қол қоюды күтіп тұрған құжат жоқ.",
      "No document waits for a signature."),
  CONFLICT(
      "Дело уже изменено другим лицом. Прочитайте его заново.",
      "Істі басқа адам өзгертіп қойған. Оны қайта оқыңыз.",
      "Someone else has changed the case. Read it again.");

  private final LocalText text;

  FaultCode(String ru, String kk, String en) {
    this.text = LocalText.ours(ru, kk, en);
  }

  /** The code for what the law does not allow. */
  public static FaultCode of(RegulationFault fault) {
    return valueOf(fault.code().name());
  }

  /** The sentence for people in {@code kk}, {@code en} or else Russian. */
  public String text(Locale language) {
    return text.in(language);
  }
}
