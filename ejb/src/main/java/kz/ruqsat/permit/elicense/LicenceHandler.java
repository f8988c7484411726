package kz.ruqsat.permit.elicense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.wire.elicense.LicenceResponse;

/** The lookup of permits as a service of the channels; the answer is signed by the gateway. */
@ApplicationScoped
public class LicenceHandler implements ServiceHandler {

  /** The registry id; the real one is not public, so this one is ours. */
  public static final String SERVICE = "RUQSAT_ELICENSE_LOOKUP";

  private static final XmlMarshaller<LicenceResponse> ANSWERS =
      new XmlMarshaller<>(
          LicenceResponse.class, new QName("urn:ruqsat:elicense:v1", "LicenceResponse"));

  private final LicenceLookup lookup;

  /** For CDI. */
  protected LicenceHandler() {
    this(null);
  }

  @Inject
  public LicenceHandler(LicenceLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public Answer handle(Call call) {
    PayloadFields fields = PayloadFields.of(call.document());
    try {
      LicenceQuery query =
          LicenceQuery.of(
              fields.text("IinBin").orElse(null),
              fields.text("Number").orElse(null),
              number(fields.text("PageSize")),
              fields.text("After").orElse(null));
      LicenceResponse found = lookup.find(query, call.senderId());
      byte[] document = ANSWERS.bytes(found);
      return found.getLicences().isEmpty()
          ? Answer.refused("Сведения не найдены", document)
          : Answer.processed(document);
    } catch (LookupRefusal refused) {
      throw new GatewayFault(FaultCode.FORMAT, refused.getMessage());
    }
  }

  private static Integer number(Optional<String> text) throws LookupRefusal {
    try {
      return text.isPresent() ? Integer.valueOf(text.get()) : null;
    } catch (NumberFormatException e) {
      throw new LookupRefusal("PageSize is a number");
    }
  }
}
