package kz.ruqsat.shep;

/** The two ways into a channel. */
public enum Door {
  /** Inside the network: the account alone. */
  OPEN,
  /** From outside: every message signed by WS-Security, and every answer too. */
  SIGNED
}
