package kz.ruqsat.shep.async.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chains;
import kz.ruqsat.shep.async.delivery.DeliveryStates;
import kz.ruqsat.shep.async.delivery.Mailbox;
import kz.ruqsat.shep.exchange.Admission;
import kz.ruqsat.shep.exchange.Claim;
import kz.ruqsat.shep.exchange.Exchanges;
import kz.ruqsat.shep.exchange.FaultForm;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.JournalGroup;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.WireElement;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.shep.wire.async.AsyncContract;
import kz.ruqsat.shep.wire.async.AsyncQuestion;
import kz.ruqsat.shep.wire.async.AsyncSend;

/** The asynchronous channel (AsyncChannel v10), the side that participants call. */
@ApplicationScoped
public class AsyncChannel {

  @Inject private Exchanges exchanges;
  @Inject private Admission admission;
  @Inject private Intake intake;
  @Inject private Chains chains;
  @Inject private DeliveryStates states;
  @Inject private Mailbox mailbox;
  @Inject private MessageSecurity security;
  @Inject private JournalGroup journal;
  @Inject private Clock clock;

  /**
   * Answers one byte stream.
   *
   * @param transportCharset charset of the Content-Type header; null when absent
   * @param language of fault texts until the participant is known
   */
  public Reply exchange(Inbound inbound, Door door, String transportCharset, Language language) {
    Work work = new Work(inbound, door, language, fault(AsyncContract.SEND));
    return exchanges.run(work, transportCharset, this::answer);
  }

  private Reply answer(Envelope envelope, Work work) throws MalformedMessage {
    WireElement operation = envelope.operation();
    return switch (operation.name()) {
      case AsyncContract.SEND -> send(AsyncSend.of(operation), work);
      case AsyncContract.NOTIFY -> {
        work.failsAs(fault(AsyncContract.NOTIFY));
        yield receipt(AsyncQuestion.receipt(operation), work);
      }
      case AsyncContract.STATUS -> {
        work.failsAs(fault(AsyncContract.STATUS));
        yield status(AsyncQuestion.status(operation), work);
      }
      case AsyncContract.PULL -> {
        work.failsAs(fault(AsyncContract.PULL));
        yield pull(AsyncQuestion.pull(operation), work);
      }
      default -> throw new MalformedMessage("the channel has no such operation");
    };
  }

  private Reply send(AsyncSend send, Work work) throws MalformedMessage {
    work.traced(
        new Trace(send.senderId(), send.serviceId(), null, send.correlationId(), null, null));
    admission.admit(new Claim(send.senderId(), send.password(), send.messageDate()), work);
    if (send.kind() == MessageKind.REQUEST) {
      admission.requireRight(work, send.serviceId());
    }
    String digest = digest(send);
    Optional<Exchange> taken =
        intake.take(send, digest, work, stored -> acknowledged(stored, work));
    if (taken.isPresent()) {
      return new Reply(false, work.version().contentType(), taken.get().answer());
    }
    AsyncMessage given = chains.repeated(send.senderId(), digest).orElseThrow();
    Reply again = acknowledgement(given, work);
    journal.append(work.finished(Outcome.REPEATED, Answer.SUCCESS, clock.instant(), again));
    return again;
  }

  private Exchange acknowledged(AsyncMessage stored, Work work) {
    Reply reply = acknowledgement(stored, work);
    return work.finished(Outcome.ANSWERED, Answer.SUCCESS, stored.acceptedAt(), reply);
  }

  private Reply acknowledgement(AsyncMessage stored, Work work) {
    work.traced(stored.trace());
    return reply(
        work,
        AsyncAnswers.sent(
            work.version(),
            stored.id().toString(),
            stored.chainId().toString(),
            stored.acceptedAt(),
            stored.sessionId()));
  }

  private Reply receipt(AsyncQuestion asked, Work work) {
    AsyncQuestion question = admitted(asked, work);
    states.receipt(question.senderId(), question.messageId(), question.receipt());
    Instant now = clock.instant();
    String notificationId = String.valueOf(now.toEpochMilli());
    return recorded(
        work, AsyncAnswers.noted(work.version(), notificationId, now, work.inbound().sessionId()));
  }

  private Reply status(AsyncQuestion asked, Work work) {
    AsyncQuestion question = admitted(asked, work);
    AsyncAnswers.Status status = states.status(question.senderId(), question.messageId());
    return recorded(
        work,
        AsyncAnswers.status(work.version(), status, clock.instant(), work.inbound().sessionId()));
  }

  private Reply pull(AsyncQuestion asked, Work work) {
    AsyncQuestion question = admitted(asked, work);
    var messages = mailbox.pull(question.senderId(), question);
    return recorded(
        work,
        AsyncAnswers.messages(
            work.version(), messages, clock.instant(), work.inbound().sessionId()));
  }

  /** The question of somebody who may ask it; the sender is known then. */
  private AsyncQuestion admitted(AsyncQuestion asked, Work work) {
    work.traced(trace(asked));
    admission.admit(new Claim(asked.senderId(), asked.password(), asked.date()), work);
    AsyncQuestion question = asked.from(work.account().senderId());
    work.traced(trace(question));
    return question;
  }

  private static Trace trace(AsyncQuestion question) {
    return new Trace(
        question.senderId(),
        question.serviceId(),
        question.messageId(),
        question.correlationId(),
        null,
        null);
  }

  private Reply recorded(Work work, String envelope) {
    Reply reply = reply(work, envelope);
    journal.append(work.finished(Outcome.ANSWERED, Answer.SUCCESS, clock.instant(), reply));
    return reply;
  }

  private Reply reply(Work work, String envelope) {
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    return new Reply(
        false,
        work.version().contentType(),
        work.door() == Door.SIGNED ? security.signTransport(bytes, work.account()) : bytes);
  }

  /** A repetition has the sender's date and content; a new signature does not make it new. */
  private static String digest(AsyncSend send) throws MalformedMessage {
    WireData data =
        send.data().orElseThrow(() -> new MalformedMessage("the element data is missing"));
    return Digests.sha256(
        String.join(
            "\n",
            send.serviceId(),
            send.kind().name(),
            String.valueOf(send.correlationId()),
            send.messageDate().toString(),
            data.unsignedElement()));
  }

  private static FaultForm fault(String operation) {
    return new FaultForm(AsyncContract.NAMESPACE, AsyncContract.fault(operation));
  }
}
