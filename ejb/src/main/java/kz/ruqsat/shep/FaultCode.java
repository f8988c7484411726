package kz.ruqsat.shep;

/**
 * Fault codes of the synchronous and asynchronous channel. The gateway's own official list is not
 * public; these are the codes of the providers' framework behind it, as integrators meet them.
 */
public enum FaultCode {
  /** The message does not match the format. */
  SCE001,
  /** The service does not exist or is unavailable. */
  SCE004,
  /** The certificate of the transport signature is not valid now. */
  SCE005,
  /** The transport signature is wrong. */
  SCE006,
  /** The message is not signed. */
  SCE007,
  /** The certificate of the business signature is not valid now. */
  SCE015,
  /** The business signature is wrong. */
  SCE016,
  /** The business data are not signed. */
  SCE017,
  /** Internal error. */
  SCE909
}
