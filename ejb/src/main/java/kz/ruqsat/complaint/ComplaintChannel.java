package kz.ruqsat.complaint;

/** By what way a complaint comes (S1.1.22.1, S1.1.22.2 and their like). */
public enum ComplaintChannel {
  /** On paper, in free form. */
  REGISTRY,
  PORTAL,
  /** By telephone to the call centre. */
  PHONE_1414
}
