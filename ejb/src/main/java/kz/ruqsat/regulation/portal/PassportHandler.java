package kz.ruqsat.regulation.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.time.OfficialTime;

/** Tells a portal the passport of a service on a day, or why there is none. */
@ApplicationScoped
public class PassportHandler implements ServiceHandler {

  /** The registry id. */
  public static final String SERVICE = "RUQSAT_SERVICE_PASSPORT";

  private final Regulations regulations;
  private final Clock clock;

  /** For CDI. */
  protected PassportHandler() {
    this(null, null);
  }

  @Inject
  public PassportHandler(Regulations regulations, Clock clock) {
    this.regulations = regulations;
    this.clock = clock;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public Answer handle(Call call) {
    PayloadFields fields = PayloadFields.of(call.document());
    String service =
        fields
            .text("service")
            .orElseThrow(
                () -> new GatewayFault(FaultCode.FORMAT, "the element service is missing"));
    LocalDate on = day(fields.text("on").orElse(null));
    try {
      byte[] passport = PassportXml.passport(service, on, regulations.inForce(service, on));
      return Answer.processed(passport);
    } catch (RegulationFault fault) {
      return Answer.refused(fault.code().name(), PassportXml.refusal(service, on, fault));
    }
  }

  private LocalDate day(String on) {
    try {
      return on == null ? OfficialTime.today(clock) : LocalDate.parse(on);
    } catch (DateTimeException e) {
      throw new GatewayFault(FaultCode.FORMAT, "on is a day, yyyy-MM-dd");
    }
  }
}
