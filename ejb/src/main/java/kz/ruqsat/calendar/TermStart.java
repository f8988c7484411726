package kz.ruqsat.calendar;

import java.time.Instant;

/**
 * Where the term of an application through the public service centre starts; the texts do not say
 * (GAP-55; {@code ruqsat.calendar.centre-term-start}).
 */
public enum TermStart {
  /** When the centre accepted it; the default, as it must be sent on the same day. */
  CENTRE_ACCEPTANCE,
  /** When it reached the provider. */
  PROVIDER_RECEIPT;

  /** The moment the term starts. */
  public Instant of(Instant acceptedByCentre, Instant receivedByProvider) {
    return this == CENTRE_ACCEPTANCE ? acceptedByCentre : receivedByProvider;
  }
}
