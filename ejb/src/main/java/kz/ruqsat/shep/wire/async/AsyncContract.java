package kz.ruqsat.shep.wire.async;

/** Names of the asynchronous channel (AsyncChannel v10); the misspelt ones are the contract's. */
public final class AsyncContract {

  /** Namespace of the wrapper elements of the gateway, and of a message pushed to a participant. */
  public static final String NAMESPACE = "http://bip.bee.kz/AsyncChannel/v10/Types";

  /** Namespace of the notice of a changed state. */
  public static final String CLIENT_NAMESPACE = "http://bip.bee.kz/AsyncChannel/v10/Types/Client";

  /** A message into or along a chain. */
  public static final String SEND = "sendMessage";

  /** A recipient tells whether it took a message. */
  public static final String NOTIFY = "sendDeliveryNotification";

  /** A sender asks for the state of its message. */
  public static final String STATUS = "getMessageStatus";

  /** A recipient fetches its messages. */
  public static final String PULL = "getMessages";

  /** The gateway tells a sender that the state of its message changed. */
  public static final String CHANGED = "changeMassageStatusNotification";

  private AsyncContract() {}

  /** Local name of the fault's element of an operation. */
  public static String fault(String operation) {
    return operation + "Fault1_" + operation + "Fault";
  }
}
