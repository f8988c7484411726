package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.journal.JournalGroup;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;

/**
 * The walk of a message through either channel. Every byte stream gets an answer, and both are in
 * the journal before the answer leaves.
 */
@ApplicationScoped
public class Exchanges {

  private static final Logger LOG = Logger.getLogger(Exchanges.class.getName());

  private final Faults faults;
  private final JournalGroup journal;
  private final Clock clock;

  /** For CDI. */
  protected Exchanges() {
    this(null, null, null);
  }

  @Inject
  public Exchanges(Faults faults, JournalGroup journal, Clock clock) {
    this.faults = faults;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Answers one byte stream.
   *
   * @param transportCharset charset of the Content-Type header; null when absent
   * @param channel what the channel does with the message
   */
  public Reply run(Work work, String transportCharset, ChannelWork channel) {
    FaultCode code;
    Reply fault;
    try {
      return channel.answer(read(work, transportCharset), work);
    } catch (MalformedMessage e) {
      code = FaultCode.FORMAT;
      work.brokeOffIn(e.version());
      fault = faults.reply(work, e);
    } catch (GatewayFault e) {
      code = e.code();
      fault = faults.reply(work, e);
    } catch (RuntimeException e) {
      code = FaultCode.INTERNAL;
      LOG.log(Level.SEVERE, "exchange " + work.inbound().sessionId() + " failed", e);
      fault = faults.reply(work, new GatewayFault(code, null));
    }
    return recorded(work, code, fault);
  }

  private static Envelope read(Work work, String transportCharset) throws MalformedMessage {
    if (work.inbound().brokenOff()) {
      throw new MalformedMessage("the connection broke before the end of the message");
    }
    if (work.inbound().isTruncated()) {
      throw new GatewayFault(FaultCode.TOO_LARGE, null);
    }
    Envelope envelope =
        EnvelopeReader.read(MessageText.decode(work.inbound().bytes(), transportCharset));
    work.read(envelope);
    return envelope;
  }

  private Reply recorded(Work work, FaultCode code, Reply fault) {
    Outcome outcome = code.isSender() ? Outcome.REFUSED : Outcome.FAILED;
    try {
      journal.append(work.finished(outcome, code.wire(), clock.instant(), fault));
      return fault;
    } catch (RuntimeException e) {
      // The database is away: nothing was acknowledged, and the sender still learns that it failed.
      LOG.log(Level.SEVERE, "exchange " + work.inbound().sessionId() + " is not in the journal", e);
      return faults.reply(work, new GatewayFault(FaultCode.INTERNAL, null));
    }
  }
}
