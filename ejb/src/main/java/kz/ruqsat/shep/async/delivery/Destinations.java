package kz.ruqsat.shep.async.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.route.Peers;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.security.MessageSecurity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows where the deliveries of a recipient go, if they are pushed at all. */
@ApplicationScoped
public class Destinations {

  private static final int PARALLEL_UPSTREAM = 4;

  private final Accounts accounts;
  private final Routes routes;
  private final Peers peers;
  private final MessageSecurity security;
  private final Duration patience;

  /** For CDI. */
  protected Destinations() {
    this(null, null, null, null, null);
  }

  /**
   * @param patience how long a call waits for its answer, where the recipient has no other
   */
  @Inject
  public Destinations(
      Accounts accounts,
      Routes routes,
      Peers peers,
      MessageSecurity security,
      @ConfigProperty(name = "ruqsat.shep.async.read-timeout") Duration patience) {
    this.accounts = accounts;
    this.routes = routes;
    this.peers = peers;
    this.security = security;
    this.patience = patience;
  }

  /** Where the recipient's deliveries go; empty for one who fetches its messages. */
  Optional<Destination> of(String recipientId) {
    return Chain.isUpstream(recipientId)
        ? routes.of(Chain.serviceBehind(recipientId)).flatMap(this::gateway)
        : accounts.find(recipientId).filter(Account::isPushed).map(this::callback);
  }

  private Optional<Destination> gateway(Route route) {
    return route
        .asyncAddress()
        .map(
            address ->
                new Destination(
                    address,
                    PARALLEL_UPSTREAM,
                    patience,
                    bytes -> peers.sealed(route, bytes),
                    answer -> peers.verify(route, answer)));
  }

  private Destination callback(Account account) {
    return new Destination(
        account.callback().orElseThrow(),
        account.parallel(),
        account.patience().orElse(patience),
        bytes -> account.signedPush() ? security.signTransport(bytes, account) : bytes,
        answer -> {});
  }
}
