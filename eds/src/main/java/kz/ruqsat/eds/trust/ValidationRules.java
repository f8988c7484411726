package kz.ruqsat.eds.trust;

import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Refusal;

/** What is demanded of a certificate beyond its dates, its chain and that it is not revoked. */
interface ValidationRules {

  /** Nothing more. */
  ValidationRules NONE = holder -> {};

  /** Refuses a holder who is not as demanded. */
  void require(CertificateInfo holder) throws Refusal;
}
