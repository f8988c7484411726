package kz.ruqsat.shep.security;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.shep.participant.Account;

/** A gateway that signs with a given key, and a participant whose key it is. */
public final class FixedKeys extends GatewayKeys {

  private final Signer signer;

  /** With that key. */
  public FixedKeys(Signer signer) {
    this.signer = signer;
  }

  @Override
  public Signer signer() {
    return signer;
  }

  /** The signatures of that gateway. */
  public MessageSecurity security(Clock clock) {
    return new MessageSecurity(this, new SignerTrust(clock), 1 << 20);
  }

  /** The participant who owns the key. */
  public Account account() {
    return new Account("demo", null, Set.of("*"), Map.of(), List.of(signer.certificate()));
  }
}
