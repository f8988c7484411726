package kz.ruqsat.complaint;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.Locale;
import kz.ruqsat.regulation.LocalText;

/** A complaint, or an act about one, is not taken. */
@ApplicationException(rollback = true)
public class ComplaintFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Code code;

  /** Why; a code never changes its meaning. */
  public enum Code {
    /** Something needed is not given; the detail names it. */
    INPUT_MISSING(
        "Не указано необходимое.", "Қажетті мәлімет көрсетілмеген.", "Something is missing."),
    /** The law in force gives no order of complaints for the service. */
    NOT_PROVIDED(
        "Порядок обжалования этой услуги не задан.",
        "Бұл қызметке шағымдану тәртібі белгіленбеген.",
        "The law in force gives no order of complaints for the service."),
    /** The term of the answer is not set, and the talon must state it (GAP-47). */
    CONFIG_MISSING(
        "Не задан срок ответа на жалобу.",
        "Шағымға жауап беру мерзімі белгіленбеген.",
        "The term of the answer is not configured."),
    /** There is no such complaint, or it is not theirs to see. */
    COMPLAINT_UNKNOWN("Жалоба не найдена.", "Шағым табылмады.", "No such complaint."),
    /** The application is not theirs. */
    APPLICATION_UNKNOWN("Заявление не найдено.", "Өтініш табылмады.", "No such application."),
    /** It cannot be done in this state, or not by this official. */
    NOT_ALLOWED(
        "Это действие сейчас или этим лицом невозможно.",
        "Бұл әрекетті қазір немесе бұл тұлға жасай алмайды.",
        "This cannot be done now, or not by this official.");

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
  public ComplaintFault(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Why. */
  public Code code() {
    return code;
  }
}
