package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.UntrustedAnswer;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.security.MessageSecurity;

/** The signatures between us and the gateway behind a route. */
@ApplicationScoped
public class Peers {

  private final MessageSecurity security;
  private final Accounts accounts;

  /** For CDI. */
  protected Peers() {
    this(null, null);
  }

  @Inject
  public Peers(MessageSecurity security, Accounts accounts) {
    this.security = security;
    this.accounts = accounts;
  }

  /** The message as it leaves: signed where the route says so. */
  public byte[] sealed(Route route, byte[] message) {
    return route.signed() ? security.signTransport(message, null) : message;
  }

  /**
   * Verifies an answer. Where the route names a peer, an answer without its signature is none.
   *
   * @throws UntrustedAnswer for a signature that is missing or wrong
   */
  public void verify(Route route, byte[] answer) {
    if (route.peer().isPresent()) {
      try {
        security.verifyTransport(answer, peer(route));
      } catch (GatewayFault wrong) {
        throw new UntrustedAnswer(wrong.code().wire());
      }
    }
  }

  /**
   * The participant whose keys sign for the route.
   *
   * @throws GatewayFault UPSTREAM_BROKEN when none is named or it is not registered
   */
  public Account peer(Route route) {
    return route
        .peer()
        .flatMap(accounts::find)
        .orElseThrow(
            () -> new GatewayFault(FaultCode.UPSTREAM_BROKEN, "the peer is not registered"));
  }
}
