package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.GatewayFault.ErrorInfo;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.FaultAnswer;
import kz.ruqsat.shep.wire.FaultAnswer.ErrorDetail;
import kz.ruqsat.shep.wire.FaultAnswer.Origin;
import kz.ruqsat.shep.wire.MalformedMessage;

/** Tells the sender what went wrong, in the contract's form and never with an inner text. */
@ApplicationScoped
public class Faults {

  private final Clock clock;
  private final MessageSecurity security;

  /** For CDI. */
  protected Faults() {
    this(null, null);
  }

  @Inject
  public Faults(Clock clock, MessageSecurity security) {
    this.clock = clock;
    this.security = security;
  }

  Reply reply(Work work, GatewayFault fault) {
    Origin origin = fault.code().isSender() ? Origin.CLIENT : Origin.SERVER;
    return reply(work, origin, fault.code(), fault.getMessage(), fault.inner());
  }

  Reply reply(Work work, MalformedMessage malformed) {
    Origin origin =
        switch (malformed.kind()) {
          case CLIENT -> Origin.CLIENT;
          case VERSION_MISMATCH -> Origin.VERSION_MISMATCH;
          case MUST_UNDERSTAND -> Origin.MUST_UNDERSTAND;
        };
    return reply(work, origin, FaultCode.FORMAT, malformed.getMessage(), null);
  }

  private Reply reply(Work work, Origin origin, FaultCode code, String detail, ErrorInfo inner) {
    Instant now = clock.instant();
    ErrorDetail error =
        new ErrorDetail(
            code.wire(),
            code.text(work.language()),
            detail,
            now,
            inner == null
                ? null
                : new ErrorDetail(inner.code(), inner.message(), inner.data(), now, null));
    String envelope =
        new FaultAnswer(
                origin,
                work.faultForm().namespace(),
                work.faultForm().element(),
                error,
                work.language(),
                work.inbound().sessionId())
            .envelope(work.version());
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    return new Reply(
        true,
        work.version().contentType(),
        work.door() == Door.SIGNED ? security.signTransport(bytes, work.account()) : bytes);
  }
}
