package kz.ruqsat.shep.sync;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.route.Upstream;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.MessageText;
import kz.ruqsat.shep.wire.SyncRequest;
import kz.ruqsat.shep.wire.WireData;

/**
 * The synchronous channel (SyncChannel v10). Every byte stream gets an answer, and both are in the
 * journal before the answer leaves.
 */
@ApplicationScoped
public class SyncChannel {

  private static final Logger LOG = Logger.getLogger(SyncChannel.class.getName());

  @Inject private Admission admission;
  @Inject private Calls calls;
  @Inject private Handlers handlers;
  @Inject private Routes routes;
  @Inject private Upstream upstream;
  @Inject private Answers answers;
  @Inject private Faults faults;
  @Inject private StateChanges stateChanges;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Answers one byte stream.
   *
   * @param transportCharset charset of the Content-Type header; null when absent
   * @param language of fault texts until the participant is known
   */
  public Reply exchange(Inbound inbound, Door door, String transportCharset, Language language) {
    Work work = new Work(inbound, door, language);
    Reply fault;
    FaultCode code;
    try {
      return answer(work, transportCharset);
    } catch (MalformedMessage e) {
      code = FaultCode.FORMAT;
      fault = faults.reply(work, e);
    } catch (GatewayFault e) {
      code = e.code();
      fault = faults.reply(work, e);
    } catch (RuntimeException e) {
      code = FaultCode.INTERNAL;
      LOG.log(Level.SEVERE, "exchange " + inbound.sessionId() + " failed", e);
      fault = faults.reply(work, new GatewayFault(code, null));
    }
    try {
      journal.append(work.answered(Work.outcomeOf(code), code.wire(), clock.instant(), fault));
    } catch (RuntimeException e) {
      // The database is away: nothing was acknowledged, and the sender still learns that it failed.
      LOG.log(Level.SEVERE, "exchange " + inbound.sessionId() + " is not in the journal", e);
      return faults.reply(work, new GatewayFault(FaultCode.INTERNAL, null));
    }
    return fault;
  }

  private Reply answer(Work work, String transportCharset) throws MalformedMessage {
    if (work.inbound.isTruncated()) {
      throw new GatewayFault(FaultCode.TOO_LARGE, null);
    }
    Envelope envelope =
        EnvelopeReader.read(MessageText.decode(work.inbound.bytes(), transportCharset));
    work.version = envelope.version();
    work.secured = envelope.secured();
    SyncRequest request = SyncRequest.of(envelope);
    work.trace = Trace.of(request);
    admission.admit(request, work);
    Optional<ServiceHandler> handler = handlers.of(request.serviceId());
    if (handler.isEmpty() || routes.of(request.serviceId()).isPresent()) {
      return relayed(request, work);
    }
    return handled(request, handler.get(), work);
  }

  private Reply relayed(SyncRequest request, Work work) {
    Upstream.Relayed relayed =
        routes
            .of(request.serviceId())
            .map(route -> upstream.relay(route, request, work.inbound.receivedAt()))
            .orElseThrow(() -> new GatewayFault(FaultCode.SERVICE_UNKNOWN, request.serviceId()));
    Reply reply = answers.reply(work, request.messageId(), relayed.answer(), relayed.dataElement());
    return recorded(work, relayed.answer(), reply);
  }

  private Reply handled(SyncRequest request, ServiceHandler handler, Work work)
      throws MalformedMessage {
    PayloadProfile profile = handler.profile(request.serviceId());
    Call call = calls.call(request, profile, work);
    if (handler.changesState()) {
      return once(call, handler, profile, work);
    }
    Answer answer = handler.handle(call);
    return recorded(work, answer, answers.reply(work, call.messageId(), answer, profile));
  }

  private Reply recorded(Work work, Answer answer, Reply reply) {
    journal.append(work.answered(Outcome.ANSWERED, answer.statusCode(), clock.instant(), reply));
    return reply;
  }

  private Reply once(Call call, ServiceHandler handler, PayloadProfile profile, Work work)
      throws MalformedMessage {
    CallOnce.Key key = new CallOnce.Key(call.senderId(), call.messageId());
    String digest =
        Digests.sha256(call.serviceId() + '\n' + WireData.withoutSignatures(call.documentText()));
    Optional<byte[]> given = stateChanges.given(key, digest);
    if (given.isEmpty()) {
      try {
        Exchange exchange =
            stateChanges.run(
                key, digest, call.sessionId(), () -> changed(call, handler, profile, work));
        return new Reply(false, work.version.contentType(), exchange.answer());
      } catch (EJBException e) {
        // Another request with the same id may have been quicker: its answer is ours, too.
        given = stateChanges.given(key, digest);
        if (given.isEmpty()) {
          throw e;
        }
      }
    }
    Reply again = new Reply(false, work.version.contentType(), given.get());
    journal.append(work.answered(Outcome.REPEATED, Answer.SUCCESS, clock.instant(), again));
    return again;
  }

  private Exchange changed(Call call, ServiceHandler handler, PayloadProfile profile, Work work) {
    Answer answer = handler.handle(call);
    Reply reply = answers.reply(work, call.messageId(), answer, profile);
    return work.answered(Outcome.ANSWERED, answer.statusCode(), clock.instant(), reply);
  }
}
