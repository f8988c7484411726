package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.participant.CertificateHolders;
import kz.ruqsat.shep.security.MessageSecurity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is it, and may it: the account and its password, the signature of the transport where it is
 * demanded, the time window of signed messages, the right to the service. An unknown account and a
 * wrong password are told alike.
 */
@ApplicationScoped
public class Admission {

  private final Accounts accounts;
  private final CertificateHolders holders;
  private final MessageSecurity security;
  private final Clock clock;
  private final Duration window;

  /** For CDI. */
  protected Admission() {
    this(null, null, null, null, null);
  }

  /**
   * @param window how far the date of a signed message may lie from now, either way
   */
  @Inject
  public Admission(
      Accounts accounts,
      CertificateHolders holders,
      MessageSecurity security,
      Clock clock,
      @ConfigProperty(name = "ruqsat.shep.replay-window") Duration window) {
    this.accounts = accounts;
    this.holders = holders;
    this.security = security;
    this.clock = clock;
    this.window = window;
  }

  /**
   * Admits the sender or ends the exchange.
   *
   * @throws GatewayFault with the reason
   */
  public void admit(Claim claim, Work work) {
    Account account =
        sender(claim, work)
            .flatMap(accounts::find)
            .orElseThrow(() -> new GatewayFault(FaultCode.ACCESS_DENIED, null));
    boolean byPassword = claim.password() != null || work.door() == Door.OPEN;
    if (byPassword && !accounts.hasPassword(account, claim.password())) {
      throw new GatewayFault(FaultCode.ACCESS_DENIED, null);
    }
    work.belongsTo(account);
    if (work.door() == Door.SIGNED) {
      if (!work.secured()) {
        throw new GatewayFault(
            FaultCode.NOT_SIGNED, "there is no signature in a header wsse:Security");
      }
      String serial = security.verifyTransport(work.inbound().bytes(), account);
      work.signedBy(serial);
      if (claim.date() != null) {
        inWindow(claim.date());
      }
    }
  }

  /** Some operations may leave out the sender: then a signed message is from whom its key is. */
  private Optional<String> sender(Claim claim, Work work) {
    if (claim.senderId() != null || work.door() == Door.OPEN || !work.secured()) {
      return Optional.ofNullable(claim.senderId());
    }
    return holders.holder(security.transportSigner(work.inbound().bytes(), holders::certificate));
  }

  /**
   * Demands the right to a service.
   *
   * @throws GatewayFault SERVICE_FORBIDDEN
   */
  public void requireRight(Work work, String serviceId) {
    if (!work.account().mayCall(serviceId)) {
      throw new GatewayFault(FaultCode.SERVICE_FORBIDDEN, serviceId);
    }
  }

  private void inWindow(Instant messageDate) {
    Duration distance = Duration.between(messageDate, clock.instant()).abs();
    if (distance.compareTo(window) > 0) {
      throw new GatewayFault(
          FaultCode.REPLAYED, "messageDate is more than " + window + " away from now");
    }
  }
}
