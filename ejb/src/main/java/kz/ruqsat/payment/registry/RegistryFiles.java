package kz.ruqsat.payment.registry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.security.SignedDocument;
import kz.ruqsat.store.Collision;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes daily registries as files; ПШЭП has signed them, whoever brings them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistryFiles {

  @Inject private Registries registries;
  @Inject private MessageSecurity security;
  @Inject private Accounts accounts;
  @Inject private Gzip gzip;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.payment.participant")
  private String participant;

  /**
   * Takes a file.
   *
   * @param account who brings it
   * @throws PaymentFault REGISTRY_NOT_SIGNED, MALFORMED_REGISTRY, REGISTRY_CONFLICT
   */
  public RegistryReceipt take(byte[] file, String account) {
    Instant now = clock.instant();
    SignedDocument signed = verified(new String(gzip.open(file), StandardCharsets.UTF_8));
    RegistryDocument document =
        RegistryDocument.read(signed.content().getBytes(StandardCharsets.UTF_8), now);
    String signer = signed.signer().serialNumber().toString(16);
    Origin origin = new Origin(account, now);
    return Collision.secondTry(() -> registries.take(document, file, signer, origin));
  }

  private SignedDocument verified(String text) {
    try {
      return accounts
          .find(participant)
          .flatMap(account -> security.verifyBusiness(List.of(text), account))
          .orElseThrow(() -> notSigned("no signature of " + participant));
    } catch (GatewayFault e) {
      throw notSigned(Optional.ofNullable(e.getMessage()).orElse(e.code().name()));
    }
  }

  private static PaymentFault notSigned(String problem) {
    return new PaymentFault(PaymentFaultCode.REGISTRY_NOT_SIGNED, "Signature", problem);
  }
}
