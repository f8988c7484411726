package kz.ruqsat.shep.exchange;

import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.MalformedMessage;

/** What a channel does with a message once its envelope is read. */
@FunctionalInterface
public interface ChannelWork {

  /**
   * Answers the message; the exchange is in the journal when it returns.
   *
   * @throws MalformedMessage when the message is not of the channel's contract
   */
  Reply answer(Envelope envelope, Work work) throws MalformedMessage;
}
