package kz.ruqsat.shep.async.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.wire.async.AsyncSend;

/** A message that a participant sends, while the gateway takes it. */
final class Incoming {

  private final AsyncSend send;
  private final String digest;
  private final Work work;
  private final Function<AsyncMessage, Exchange> acknowledgement;
  private final Supplier<Answer> service;
  private Optional<Exchange> taken = Optional.empty();
  private GatewayFault fault;

  /**
   * @param digest by which a repetition is known
   * @param acknowledgement makes the finished exchange of the stored message
   * @param service what a service of our own has to write, its call read and verified; null when
   *     there is no such service, or the call is yet to be read
   */
  Incoming(
      AsyncSend send,
      String digest,
      Work work,
      Function<AsyncMessage, Exchange> acknowledgement,
      Supplier<Answer> service) {
    this.send = send;
    this.digest = digest;
    this.work = work;
    this.acknowledgement = acknowledgement;
    this.service = service;
  }

  AsyncSend send() {
    return send;
  }

  String digest() {
    return digest;
  }

  Work work() {
    return work;
  }

  Exchange acknowledged(AsyncMessage stored) {
    return acknowledgement.apply(stored);
  }

  Optional<Supplier<Answer>> service() {
    return Optional.ofNullable(service);
  }

  /** What came of it in a transaction that it shares; it counts when that transaction commits. */
  void taken(Optional<Exchange> exchange) {
    this.taken = exchange;
  }

  /** It is refused, whatever becomes of those that shared the transaction. */
  void refused(GatewayFault because) {
    this.fault = because;
  }

  /** Its exchange; empty when the message was taken before. */
  Optional<Exchange> taken() {
    return taken;
  }

  /** Why it is refused. */
  Optional<GatewayFault> fault() {
    return Optional.ofNullable(fault);
  }
}
