package kz.ruqsat.shep.exchange;

import java.time.Instant;

/**
 * Who a message says it is from.
 *
 * @param senderId account; null where the operation may leave it out
 * @param password in clear; null when left out
 * @param date of the message; null when the operation has none
 */
public record Claim(String senderId, String password, Instant date) {

  /** Without the password. */
  @Override
  public String toString() {
    return "Claim[" + senderId + "]";
  }
}
