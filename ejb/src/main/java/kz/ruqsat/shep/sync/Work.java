package kz.ruqsat.shep.sync;

import java.time.Instant;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.wire.SoapVersion;

/** What is known of a message while it walks through the gateway. Lives as long as one request. */
final class Work {

  final Inbound inbound;
  final Door door;
  SoapVersion version = SoapVersion.V11;
  Language language;
  Trace trace = Trace.NONE;
  Account account;
  boolean secured;

  Work(Inbound inbound, Door door, Language language) {
    this.inbound = inbound;
    this.door = door;
    this.language = language;
  }

  /** The account is known: its settings hold from now on. */
  void belongsTo(Account known) {
    this.account = known;
    String setting = known.settings().get(Account.LANGUAGE);
    this.language = setting == null ? language : Language.of(setting);
  }

  Exchange answered(Outcome outcome, String code, Instant at, Reply reply) {
    return new Exchange(inbound, trace, outcome, code, at, reply.bytes());
  }

  static Outcome outcomeOf(FaultCode code) {
    return code.isSender() ? Outcome.REFUSED : Outcome.FAILED;
  }
}
