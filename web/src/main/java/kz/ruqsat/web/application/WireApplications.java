package kz.ruqsat.web.application;

import java.util.Locale;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.wire.application.Application;
import kz.ruqsat.wire.application.ApplicationFault;
import kz.ruqsat.wire.application.ApplicationRefused;
import kz.ruqsat.wire.application.Error;
import kz.ruqsat.wire.application.HistoryLine;
import kz.ruqsat.wire.application.Message;
import kz.ruqsat.wire.application.Text;

/** Writes answers and faults of the typed port. */
final class WireApplications {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final Locale KAZAKH = Locale.forLanguageTag("kk");

  private WireApplications() {}

  static Application application(Filed filed) {
    Application application = new Application();
    application.setNumber(filed.number());
    application.setEdition(filed.edition().edition());
    application.setPhase(filed.phase().name());
    application.setState(filed.state());
    application.setFiledAt(filed.filedAt());
    application.setRegisteredAt(filed.registeredAt());
    application.setPlannedAt(filed.plannedAt());
    application.setOutcome(filed.outcome() == null ? null : filed.outcome().name());
    application.getPermitNumbers().addAll(filed.permitNumbers());
    application.setResubmits(filed.resubmits());
    return application;
  }

  static Message message(PortalCases.Message told) {
    News kind = told.kind();
    Message message = new Message();
    message.setKind(kind.name());
    message.setText(text(kind.text(RUSSIAN), kind.text(KAZAKH), kind.text(Locale.ENGLISH)));
    message.setToldAt(told.toldAt());
    message.setPlannedAt(told.plannedAt());
    message.setDocument(told.document());
    return message;
  }

  static HistoryLine line(kz.ruqsat.application.handling.HistoryLine done) {
    HistoryLine line = new HistoryLine();
    line.setAt(done.at());
    line.setWhat(done.what());
    line.setWho(done.who());
    line.setActingFor(done.actingFor());
    line.setState(done.state());
    line.setLate(done.late());
    line.setGround(done.ground());
    line.setProvision(done.provision());
    line.setReason(done.reason());
    return line;
  }

  static ApplicationRefused refused(kz.ruqsat.application.ApplicationFault fault) {
    FaultCode code = fault.code();
    ApplicationFault detail = new ApplicationFault();
    detail.setCode(code.name());
    detail.setMessage(text(code.text(RUSSIAN), code.text(KAZAKH), code.text(Locale.ENGLISH)));
    fault
        .details()
        .forEach(
            it -> {
              Error error = new Error();
              error.setAt(it.at());
              error.setKind(it.kind());
              error.getObligations().addAll(it.obligations());
              detail.getErrors().add(error);
            });
    return new ApplicationRefused(code.text(Locale.ENGLISH), detail);
  }

  static Text text(String ru, String kk, String en) {
    Text text = new Text();
    text.setRu(ru);
    text.setKk(kk);
    text.setEn(en);
    return text;
  }
}
