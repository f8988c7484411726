package kz.ruqsat.payment.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.registry.Registries;
import kz.ruqsat.payment.registry.RegistryDocument;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.ServiceHandler;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** ПШЭП's daily {@code paymentRegistry}; it travels like a notification, compressed or not. */
@ApplicationScoped
public class RegistryHandler implements ServiceHandler {

  private String service;
  private Letters letters;
  private Registries registries;

  /** For the proxy only. */
  protected RegistryHandler() {}

  /**
   * @param service the registry id, which is not public and therefore the operator's to set
   */
  @Inject
  RegistryHandler(
      @ConfigProperty(name = "ruqsat.payment.registry-service") String service,
      Letters letters,
      Registries registries) {
    this.service = service;
    this.letters = letters;
    this.registries = registries;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(service);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    Letters.Letter letter = letters.open(call);
    try {
      registries.take(
          RegistryDocument.read(letter.content(), call.receivedAt()),
          letter.received(),
          letter.signer(),
          new Origin(call.senderId(), call.receivedAt()));
      return Answer.processed(null);
    } catch (PaymentFault fault) {
      throw PaymentFaults.of(fault);
    }
  }
}
