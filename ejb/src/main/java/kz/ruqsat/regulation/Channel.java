package kz.ruqsat.regulation;

/**
 * By what way an application comes and a result goes. The texts call several systems "portal"; here
 * each has its own name (GAP-02). The information system "Е-лицензирование" is not a channel: it
 * keeps records.
 */
public enum Channel {
  /** The registry of the provider, on paper. */
  REGISTRY,
  /** The e-government portal. */
  EGOV_PORTAL,
  /** The portal "Е-лицензирование", www.elicense.kz. */
  ELICENSE_PORTAL,
  /** The State Corporation "Government for Citizens", over its integration bus. */
  STATE_CORPORATION;

  /** Whether it is electronic from end to end, so that the applicant signs. */
  public boolean isPortal() {
    return this == EGOV_PORTAL || this == ELICENSE_PORTAL;
  }
}
