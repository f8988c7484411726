package kz.ruqsat.shep;

import java.util.function.Supplier;

/**
 * A service that reads and verifies a call without a transaction, and then has only some rows to
 * write. REQUESTs to it that come over the asynchronous channel at the same time may share a
 * transaction.
 */
public interface PreparedHandler extends ServiceHandler {

  /**
   * Reads and verifies a call.
   *
   * @param call without the ids of message and chain when they are not made yet
   * @return writes what the call tells, in the caller's transaction, and answers
   * @throws GatewayFault when the contract answers the caller with a fault; what is returned may
   *     throw it, too
   */
  Supplier<Answer> prepare(Call call);

  @Override
  default Answer handle(Call call) {
    return prepare(call).get();
  }
}
