package kz.ruqsat.payment;

import java.util.Locale;
import kz.ruqsat.regulation.LocalText;

/** Why a payment or a decision about one is not taken. Every door tells the same codes. */
public enum PaymentFaultCode {
  MALFORMED_PAYMENT(
      "Сведения о платеже заполнены неверно.",
      "Төлем туралы мәліметтер дұрыс толтырылмаған.",
      "The particulars of the payment are not right."),
  REFERENCE_CONFLICT(
      "Под этим банковским референсом уже учтён платёж с другими данными. Расхождение передано оператору.",
      "Бұл банк референсімен басқа деректері бар төлем есепке алынған. Алшақтық операторға берілді.",
      "Another payment is recorded under this bank reference. The operator was told of the difference."),
  PAYMENT_NOT_FOUND("Платёж не найден.", "Төлем табылмады.", "There is no such payment."),
  APPLICATION_NOT_FOUND(
      "Заявление не найдено.", "Өтініш табылмады.", "There is no such application."),
  CONFLICT_NOT_FOUND(
      "Расхождение не найдено или уже урегулировано.",
      "Алшақтық табылмады немесе реттелген.",
      "There is no such difference, or it is settled."),
  FEE_NOT_APPLICABLE(
      "За эту услугу сбор не взимается.",
      "Бұл қызмет үшін алым алынбайды.",
      "No fee is charged for this service."),
  FEE_PAID_ALREADY(
      "Сбор по этому заявлению уже уплачен.",
      "Бұл өтініш бойынша алым төленген.",
      "The fee of this application is paid already."),
  AMOUNT_TOO_SMALL(
      "Сумма меньше сбора, действовавшего на дату оплаты.",
      "Сома төлем күніндегі алымнан аз.",
      "The amount is less than the fee of the day of payment."),
  WRONG_BUDGET_CODE(
      "КБК или КНП не лицензионного сбора.",
      "БСК немесе ТМК лицензиялық алымдікі емес.",
      "The budget code or the purpose code is not that of the licence fee."),
  PAYMENT_USED(
      "Платёж уже отнесён к заявлению или отмечен к возврату.",
      "Төлем өтінішке жатқызылған немесе қайтаруға белгіленген.",
      "The payment serves an application already, or is marked for a refund."),
  REFUND_NOT_PROVIDED(
      "Возврат не предусмотрен: сбор возвращается только при отказе от лицензии до подачи документов.",
      "Қайтару көзделмеген: алым құжаттар берілгенге дейін лицензиядан бас тартқанда ғана қайтарылады.",
      "No refund is provided for: only who gives up the licence before filing gets the fee back."),
  RELEASE_NOT_POSSIBLE(
      "Платёж нельзя освободить.",
      "Төлемді босатуға болмайды.",
      "The payment can not be released."),
  REASON_REQUIRED(
      "Укажите основание решения.",
      "Шешімнің негізін көрсетіңіз.",
      "State the reason of the decision."),
  ORIGINAL_NOT_COMPARED(
      "Платёжный документ принимается после сверки с оригиналом.",
      "Төлем құжаты түпнұсқамен салыстырылғаннан кейін қабылданады.",
      "A payment document is taken when its original was compared."),
  MALFORMED_REGISTRY(
      "Реестр платежей заполнен неверно.",
      "Төлемдер тізілімі дұрыс толтырылмаған.",
      "The registry of payments is not right."),
  REGISTRY_CONFLICT(
      "Реестр с этим номером уже принят с другим содержанием.",
      "Бұл нөмірлі тізілім басқа мазмұнмен қабылданған.",
      "A registry of this number was taken with other content."),
  REGISTRY_NOT_FOUND("Реестр не найден.", "Тізілім табылмады.", "There is no such registry."),
  REGISTRY_NOT_SIGNED(
      "Реестр не подписан, или подпись не подтверждена.",
      "Тізілімге қол қойылмаған немесе қолтаңба расталмаған.",
      "The registry is not signed, or the signature is not confirmed.");

  private final LocalText text;

  PaymentFaultCode(String ru, String kk, String en) {
    this.text = LocalText.ours(ru, kk, en);
  }

  /** The sentence for people in {@code kk}, {@code en} or else Russian. */
  public String text(Locale language) {
    return text.in(language);
  }
}
