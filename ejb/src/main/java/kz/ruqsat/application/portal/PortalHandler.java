package kz.ruqsat.application.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ChannelFaults;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.user.PortalUsers;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.ServiceHandler;

/**
 * What portals do over the gateway's channels. The signed document travels as Base64, so that no
 * octet of it changes on the way:
 *
 * <pre>{@code
 * <file xmlns="urn:ruqsat:portal:1">
 *   <channel>EGOV_PORTAL</channel>
 *   <document>…</document>
 *   <signature>…</signature>  detached CMS, only if the document has no signature of its own
 * </file>
 * <edit xmlns="urn:ruqsat:portal:1"> requestId, and as above </edit>
 * <withdraw xmlns="urn:ruqsat:portal:1"><requestId>…</requestId></withdraw>
 * <register xmlns="urn:ruqsat:portal:1"><document>…</document></register>
 * }</pre>
 *
 * <p>The first three are answered with {@code <filed …/>}. A portal acts only on what it filed
 * itself. To register a user, the document must hold the hash of the password, since the journal
 * keeps messages whole; for the same reason nobody logs in here.
 */
@ApplicationScoped
public class PortalHandler implements ServiceHandler {

  /** Files an application. */
  public static final String FILE = "ELICENSING_FileApplication";

  /** Edits an application on which no official has acted. */
  public static final String EDIT = "ELICENSING_EditApplication";

  /** Takes an application back. */
  public static final String WITHDRAW = "ELICENSING_WithdrawApplication";

  /** Registers a user of the portal by certificate. */
  public static final String REGISTER = "ELICENSING_RegisterUser";

  private Filing filing;
  private PortalCases cases;
  private PortalUsers users;

  /** For the proxy only. */
  protected PortalHandler() {}

  @Inject
  PortalHandler(Filing filing, PortalCases cases, PortalUsers users) {
    this.filing = filing;
    this.cases = cases;
    this.users = users;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(FILE, EDIT, WITHDRAW, REGISTER);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    try {
      PortalMessage message = new PortalMessage(call);
      return PortalMessage.answer(
          switch (call.serviceId()) {
            case FILE -> PortalXml.filed(filing.file(message.submission()));
            case EDIT ->
                PortalXml.filed(filing.edit(message.text("requestId"), message.submission()));
            case WITHDRAW ->
                PortalXml.filed(cases.withdraw(message.sender(), message.text("requestId")));
            default -> PortalXml.registered(users.registerByHash(message.octets("document")));
          });
    } catch (ApplicationFault fault) {
      throw ChannelFaults.of(fault);
    }
  }
}
