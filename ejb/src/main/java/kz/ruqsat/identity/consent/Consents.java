package kz.ruqsat.identity.consent;

import java.util.Optional;

/** The consents given through КДП. */
public interface Consents {

  /**
   * The consent that is in force now.
   *
   * @param token what КДП gave for it ({@code code})
   * @param publicKey what КДП gave beside it
   * @param accessName the service it has to open
   */
  Optional<Consent> find(String token, String publicKey, String accessName);

  /** Keeps a new consent. */
  void grant(GrantedConsent consent);
}
