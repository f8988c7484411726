package kz.ruqsat.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.identity.consent.Consent;
import kz.ruqsat.identity.consent.Consents;
import kz.ruqsat.identity.consent.GrantedConsent;

/** Consents in memory. */
public final class FakeConsents implements Consents {

  private final Clock clock;
  private final List<GrantedConsent> granted = new ArrayList<>();

  public FakeConsents(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Consent> find(String token, String publicKey, String accessName) {
    return granted.stream()
        .filter(each -> each.token().equals(token))
        .filter(each -> each.publicKey().equals(publicKey))
        .filter(each -> each.accessName().equals(accessName))
        .filter(each -> each.expiresAt().isAfter(clock.instant()))
        .map(each -> new Consent(each.iin(), each.accessName(), each.expiresAt()))
        .findFirst();
  }

  @Override
  public void grant(GrantedConsent consent) {
    granted.add(consent);
  }
}
