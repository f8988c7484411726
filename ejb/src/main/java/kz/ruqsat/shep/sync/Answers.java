package kz.ruqsat.shep.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.Tamper;
import kz.ruqsat.shep.exchange.Payloads;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.DataElement;
import kz.ruqsat.shep.wire.sync.SyncAnswer;
import kz.ruqsat.shep.wire.sync.SyncRequest;

/** Turns a handler's answer into the bytes that leave. */
@ApplicationScoped
public class Answers {

  private static final Pattern FIRST_DIGIT = Pattern.compile("(?:>|&gt;)([0-9])");

  private final Clock clock;
  private final MessageSecurity security;
  private final Payloads payloads;

  /** For CDI. */
  protected Answers() {
    this(null, null, null);
  }

  @Inject
  public Answers(Clock clock, MessageSecurity security, Payloads payloads) {
    this.clock = clock;
    this.security = security;
    this.payloads = payloads;
  }

  Reply reply(Work work, String correlationId, Answer answer, PayloadProfile profile) {
    String data = answer.document() == null ? null : data(answer, profile, work);
    return reply(work, correlationId, answer, data);
  }

  /** An answer whose {@code data} element is already as it must travel. */
  Reply reply(Work work, String correlationId, Answer answer, String data) {
    Instant answeredAt = answer.answeredAt() == null ? clock.instant() : answer.answeredAt();
    String envelope =
        new SyncAnswer(
                answer.messageId(),
                correlationId,
                answeredAt,
                answer.statusCode(),
                answer.statusMessage(),
                work.inbound().sessionId(),
                data)
            .envelope(work.version());
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    byte[] sealed =
        work.door() == Door.SIGNED ? security.signTransport(bytes, work.account()) : bytes;
    return new Reply(false, work.version().contentType(), spoilt(sealed, answer.tamper()));
  }

  private String data(Answer answer, PayloadProfile profile, Work work) {
    return payloads.element(
        answer.document(),
        profile,
        work.account(),
        DataElement.outerPrefixes(work.version(), "t", SyncRequest.NAMESPACE));
  }

  private static byte[] spoilt(byte[] bytes, Tamper how) {
    return switch (how) {
      case NONE -> bytes;
      case MALFORMED_ANSWER -> Arrays.copyOf(bytes, bytes.length * 2 / 3);
      case BROKEN_SIGNATURE -> otherDigit(bytes);
    };
  }

  /** Changes the first digit of a value inside {@code data}, after everything was signed. */
  private static byte[] otherDigit(byte[] bytes) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    Matcher digit = FIRST_DIGIT.matcher(text);
    if (digit.find(text.indexOf("<data"))) {
      char other = digit.group(1).charAt(0) == '9' ? '8' : '9';
      text.setCharAt(digit.start(1), other);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
