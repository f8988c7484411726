package kz.ruqsat.shep.security;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.shep.participant.Account;

/** A gateway that signs with a given key, and a participant whose key it is. */
public final class FixedKeys extends GatewayKeys {

  private final Signer signer;

  /** With that key. */
  public FixedKeys(Signer signer) {
    this.signer = signer;
  }

  @Override
  public Signer signer(Account account) {
    return signer;
  }

  /** The signatures of that gateway. */
  public MessageSecurity security() {
    return security(Verdict.VALID);
  }

  /** The same, with that verdict on every certificate. */
  public MessageSecurity security(Verdict verdict) {
    SignerTrust alike =
        new SignerTrust(null) {
          @Override
          public Verdict judge(X509Certificate certificate, Account account) {
            return verdict;
          }
        };
    return new MessageSecurity(this, alike, 1 << 20);
  }

  /** The participant who owns the key. */
  public Account account() {
    return new Account("demo", null, Set.of("*"), Map.of(), List.of(signer.certificate()));
  }
}
