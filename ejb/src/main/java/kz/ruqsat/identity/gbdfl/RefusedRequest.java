package kz.ruqsat.identity.gbdfl;

import java.io.Serial;

/** A request that breaks a rule of ГБД ФЛ; it is answered without persons. */
final class RefusedRequest extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final MessageOutcome outcome;

  RefusedRequest(MessageOutcome outcome) {
    super(outcome.name());
    this.outcome = outcome;
  }

  MessageOutcome outcome() {
    return outcome;
  }
}
