package kz.ruqsat.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * The portal's side of {@code cabinet.xsd}: it says along the chain that it shows what it was told.
 */
@ApplicationScoped
public class NoticeHandler implements ServiceHandler {

  /** The registry id; whoever provides it is the portal. */
  public static final String SERVICE = "PORTAL_CabinetNotification";

  static final String NAMESPACE = "urn:ruqsat:cabinet:1";

  private PortalNews news;

  /** For the proxy only. */
  protected NoticeHandler() {}

  @Inject
  NoticeHandler(PortalNews news) {
    this.news = news;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    if (call.kind() == MessageKind.REQUEST || call.kind() == MessageKind.SYNCHRONOUS) {
      throw new GatewayFault(FaultCode.SERVICE_UNKNOWN, "the gateway asks, the portal answers");
    }
    news.shown(id(PayloadFields.of(call.document())), call.correlationId());
    return null;
  }

  private static Long id(PayloadFields fields) {
    try {
      return Long.valueOf(fields.text("notificationId").orElse(""));
    } catch (NumberFormatException e) {
      throw new GatewayFault(FaultCode.FORMAT, "notificationId");
    }
  }
}
