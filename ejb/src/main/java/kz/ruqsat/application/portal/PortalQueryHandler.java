package kz.ruqsat.application.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ChannelFaults;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.ServiceHandler;

/**
 * What portals ask about the applications they filed:
 *
 * <pre>{@code
 * <status xmlns="urn:ruqsat:portal:1"><requestId>…</requestId></status>
 * <messages xmlns="urn:ruqsat:portal:1"><requestId>…</requestId></messages>
 * <history xmlns="urn:ruqsat:portal:1">
 *   <requestId>…</requestId>
 *   <language>kk</language>  that of the application when left out
 * </history>
 * <form xmlns="urn:ruqsat:portal:1">  service, action, applicantType, channel, perhaps edition
 * </form>
 * }</pre>
 *
 * <p>They are answered with {@code <filed …/>}, {@code <messages>} with the documents in Base64,
 * the result among them, {@code <history>}, and {@code <form>} with its fields and the documents.
 */
@ApplicationScoped
public class PortalQueryHandler implements ServiceHandler {

  /** Tells where an application stands. */
  public static final String STATUS = "ELICENSING_ApplicationStatus";

  /** Tells what the applicant was told, with the documents. */
  public static final String MESSAGES = "ELICENSING_ApplicationMessages";

  /** Tells what was done, in words. */
  public static final String HISTORY = "ELICENSING_ApplicationHistory";

  /** Offers the form of an application, with the documents that it needs. */
  public static final String FORM = "ELICENSING_ApplicationForm";

  private Filing filing;
  private PortalCases cases;

  /** For the proxy only. */
  protected PortalQueryHandler() {}

  @Inject
  PortalQueryHandler(Filing filing, PortalCases cases) {
    this.filing = filing;
    this.cases = cases;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(STATUS, MESSAGES, HISTORY, FORM);
  }

  @Override
  public Answer handle(Call call) {
    try {
      PortalMessage message = new PortalMessage(call);
      return PortalMessage.answer(
          FORM.equals(call.serviceId()) ? form(message) : filed(call.serviceId(), message));
    } catch (ApplicationFault fault) {
      throw ChannelFaults.of(fault);
    }
  }

  private byte[] filed(String serviceId, PortalMessage message) {
    String requestId = message.text("requestId");
    return switch (serviceId) {
      case STATUS -> PortalXml.filed(filing.status(message.sender(), requestId));
      case MESSAGES -> PortalXml.messages(cases.messages(message.sender(), requestId));
      default -> PortalXml.history(cases.history(message.sender(), requestId, message.language()));
    };
  }

  private byte[] form(PortalMessage message) {
    return PortalXml.form(
        filing.form(
            message.edition(),
            message.constant(Action.class, "action"),
            message.constant(ApplicantType.class, "applicantType"),
            message.constant(Channel.class, "channel")));
  }
}
