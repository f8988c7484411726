package kz.ruqsat.shep.sync;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.exchange.Admission;
import kz.ruqsat.shep.exchange.Calls;
import kz.ruqsat.shep.exchange.Claim;
import kz.ruqsat.shep.exchange.Exchanges;
import kz.ruqsat.shep.exchange.FaultForm;
import kz.ruqsat.shep.exchange.Handlers;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.JournalGroup;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.route.Upstream;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.FaultAnswer;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import kz.ruqsat.store.Collision;
import kz.ruqsat.store.LostRace;

/** The synchronous channel (SyncChannel v10). */
@ApplicationScoped
public class SyncChannel {

  private static final FaultForm FAULT =
      new FaultForm(SyncRequest.NAMESPACE, FaultAnswer.SEND_MESSAGE);

  @Inject private Exchanges exchanges;
  @Inject private Admission admission;
  @Inject private Calls calls;
  @Inject private Handlers handlers;
  @Inject private Routes routes;
  @Inject private Upstream upstream;
  @Inject private Answers answers;
  @Inject private StateChanges stateChanges;
  @Inject private JournalGroup journal;
  @Inject private Clock clock;

  /**
   * Answers one byte stream.
   *
   * @param transportCharset charset of the Content-Type header; null when absent
   * @param language of fault texts until the participant is known
   */
  public Reply exchange(Inbound inbound, Door door, String transportCharset, Language language) {
    return exchanges.run(new Work(inbound, door, language, FAULT), transportCharset, this::answer);
  }

  private Reply answer(Envelope envelope, Work work) throws MalformedMessage {
    SyncRequest request = SyncRequest.of(envelope);
    work.traced(Trace.of(request));
    admission.admit(new Claim(request.senderId(), request.password(), request.messageDate()), work);
    admission.requireRight(work, request.serviceId());
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
            .map(route -> upstream.relay(route, request, work.inbound().receivedAt()))
            .orElseThrow(() -> new GatewayFault(FaultCode.SERVICE_UNKNOWN, request.serviceId()));
    Reply reply = answers.reply(work, request.messageId(), relayed.answer(), relayed.dataElement());
    return recorded(work, relayed.answer(), reply);
  }

  private Reply handled(SyncRequest request, ServiceHandler handler, Work work)
      throws MalformedMessage {
    PayloadProfile profile = handler.profile(request.serviceId());
    Call call = calls.call(MessageKind.SYNCHRONOUS, request, profile, work);
    if (handler.changesState()) {
      return once(call, handler, profile, work);
    }
    Answer answer = handler.handle(call);
    return recorded(work, answer, answers.reply(work, call.messageId(), answer, profile));
  }

  private Reply recorded(Work work, Answer answer, Reply reply) {
    journal.append(work.finished(Outcome.ANSWERED, answer.statusCode(), clock.instant(), reply));
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
        Exchange exchange = changed(key, digest, call, handler, profile, work);
        return new Reply(false, work.version().contentType(), exchange.answer());
      } catch (EJBException | LostRace e) {
        // Another request with the same id may have been quicker: its answer is ours, too.
        given = stateChanges.given(key, digest);
        if (given.isEmpty()) {
          throw e;
        }
      }
    }
    Reply again = new Reply(false, work.version().contentType(), given.get());
    journal.append(work.finished(Outcome.REPEATED, Answer.SUCCESS, clock.instant(), again));
    return again;
  }

  /** A call that wanted the same row as another at the same time finds it at a second try. */
  private Exchange changed(
      CallOnce.Key key,
      String digest,
      Call call,
      ServiceHandler handler,
      PayloadProfile profile,
      Work work) {
    Supplier<Exchange> change = () -> changed(call, handler, profile, work);
    try {
      return stateChanges.run(key, digest, call.sessionId(), change);
    } catch (EJBException | LostRace e) {
      if (!Collision.isIn(e) || stateChanges.given(key, digest).isPresent()) {
        throw e;
      }
      return stateChanges.run(key, digest, call.sessionId(), change);
    }
  }

  private Exchange changed(Call call, ServiceHandler handler, PayloadProfile profile, Work work) {
    Answer answer = handler.handle(call);
    Reply reply = answers.reply(work, call.messageId(), answer, profile);
    return work.finished(Outcome.ANSWERED, answer.statusCode(), clock.instant(), reply);
  }
}
