package kz.ruqsat.centre;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.Locale;
import kz.ruqsat.regulation.LocalText;

/** Something that the State Corporation or its queue asks for is not done. */
@ApplicationException(rollback = true)
public class CentreFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Code code;

  /** Why; a code never changes its meaning. */
  public enum Code {
    /** The document is not as the schema says; the detail names the element. */
    MALFORMED("Сообщение составлено неверно.", "Хабарлама дұрыс жасалмаған.", "Not as its schema."),
    /** The signature or its certificate is not good. */
    SIGNATURE_NOT_CONFIRMED(
        "Подпись оператора не подтверждена.",
        "Оператордың қолтаңбасы расталмады.",
        "The operator's signature is not confirmed."),
    /** The certificate is not that of an operator of the State Corporation. */
    OPERATOR_UNKNOWN(
        "Сертификат не принадлежит оператору Государственной корпорации.",
        "Сертификат Мемлекеттік корпорация операторына тиесілі емес.",
        "The certificate is no operator's of the State Corporation."),
    /** The applicant did not consent to the use of personal data. */
    CONSENT_MISSING(
        "Нет согласия услугополучателя на использование сведений.",
        "Қызмет алушының мәліметтерді пайдалануға келісімі жоқ.",
        "The applicant's consent to the use of the data is missing."),
    /** There is no such application of this participant. */
    APPLICATION_UNKNOWN("Заявление не найдено.", "Өтініш табылмады.", "No such application."),
    /** The result is not at the centre, or not any more. */
    NOT_READY(
        "Результата в Государственной корпорации нет.",
        "Нәтиже Мемлекеттік корпорацияда жоқ.",
        "The result is not at the State Corporation."),
    /** A representative needs a document of authority; the detail says what is wrong with it. */
    AUTHORITY_NEEDED(
        "Нужен документ о полномочиях представителя.",
        "Өкілдің өкілеттігі туралы құжат қажет.",
        "The representative needs a document of authority."),
    /** There is no such place or window. */
    PLACE_UNKNOWN("Такого отдела или окна нет.", "Мұндай бөлім не терезе жоқ.", "No such place."),
    /** The law in force does not bring the service to this place. */
    SERVICE_NOT_OFFERED(
        "Здесь эта услуга не оказывается.",
        "Мұнда бұл қызмет көрсетілмейді.",
        "The service is not given here."),
    /** The law knows no booking for the service at this place. */
    BOOKING_NOT_OFFERED(
        "Предварительной записи на эту услугу нет.",
        "Бұл қызметке алдын ала жазылу жоқ.",
        "No place can be booked for the service here."),
    /** It is no slot of working time, or it is past or too far ahead. */
    SLOT_UNKNOWN(
        "На это время записаться нельзя.",
        "Бұл уақытқа жазылуға болмайды.",
        "There is no such slot."),
    /** Others were faster. */
    SLOT_TAKEN("Это время уже занято.", "Бұл уақыт бос емес.", "The slot is taken."),
    /** The same person has booked the same time. */
    BOOKED_ALREADY("На это время уже есть запись.", "Бұл уақытқа жазылғансыз.", "Booked already."),
    /** There is no such booking of theirs that counts today. */
    BOOKING_UNKNOWN("Запись не найдена.", "Жазылу табылмады.", "No such booking."),
    /** There is no such ticket. */
    TICKET_UNKNOWN("Талон не найден.", "Талон табылмады.", "No such ticket."),
    /** The owner of the ticket was not called, or is done. */
    TICKET_NOT_CALLED(
        "По этому талону никто не вызван.",
        "Бұл талон бойынша ешкім шақырылмаған.",
        "Nobody is called by this ticket.");

    private final LocalText text;

    Code(String ru, String kk, String en) {
      this.text = LocalText.ours(ru, kk, en);
    }

    /** The sentence for people in {@code kk}, {@code en} or else Russian. */
    public String text(Locale language) {
      return text.in(language);
    }
  }

  /**
   * @param detail the cause in this case, safe to tell the caller; no personal data
   */
  public CentreFault(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Why. */
  public Code code() {
    return code;
  }
}
