package kz.ruqsat.shep.async;

/** State of a message towards its recipient; the names are the contract's. */
public enum DeliveryState {
  /** The gateway has it and will try, or waits for the recipient to fetch it. */
  ON_DELIVERY,
  /** The recipient took it. */
  DELIVERED,
  /** The attempts are used up; an operator may begin again. */
  NOT_DELIVERED,
  /** The recipient refused it for good, or an operator stopped it. */
  DELIVERY_STOPPED
}
