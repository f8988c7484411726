package kz.ruqsat.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Applications over the gateway's channels, for portals. The signed application travels as Base64,
 * so that no octet of it changes on the way:
 *
 * <pre>{@code
 * <file xmlns="urn:ruqsat:portal:1">
 *   <channel>EGOV_PORTAL</channel>
 *   <document>…</document>
 *   <signature>…</signature>  detached CMS, only if the document has no signature of its own
 * </file>
 * <status xmlns="urn:ruqsat:portal:1"><requestId>…</requestId></status>
 * }</pre>
 *
 * Both are answered with {@code <filed …/>}. A portal asks only about what it filed itself.
 */
@ApplicationScoped
public class PortalHandler implements ServiceHandler {

  /** Files an application. */
  public static final String FILE = "ELICENSING_FileApplication";

  /** Tells where an application stands. */
  public static final String STATUS = "ELICENSING_ApplicationStatus";

  /** Namespace of requests and answers. */
  public static final String NAMESPACE = "urn:ruqsat:portal:1";

  private static final PayloadProfile PROFILE =
      new PayloadProfile(PayloadForm.INLINE_ROOT, false, true);

  private Filing filing;

  /** For the proxy only. */
  protected PortalHandler() {}

  @Inject
  PortalHandler(Filing filing) {
    this.filing = filing;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(FILE, STATUS);
  }

  @Override
  public PayloadProfile profile(String serviceId) {
    return PROFILE;
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    try {
      Element root = ApplicationReader.parse(call.document());
      Filed filed =
          FILE.equals(call.serviceId())
              ? filing.file(submission(call.senderId(), root))
              : filing.status(call.senderId(), text(root, "requestId"));
      return new Answer(
          UUID.randomUUID().toString(),
          Answer.SUCCESS,
          "Message has been processed successfully",
          answer(filed));
    } catch (ApplicationFault fault) {
      throw ChannelFaults.of(fault);
    }
  }

  private static Submission submission(String sender, Element root) {
    Channel channel;
    byte[] document;
    byte[] signature;
    try {
      channel = Channel.valueOf(text(root, "channel"));
      document = Base64.getMimeDecoder().decode(text(root, "document"));
      String cms = optional(root, "signature");
      signature = cms == null ? null : Base64.getMimeDecoder().decode(cms);
    } catch (IllegalArgumentException e) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "channel or Base64");
    }
    Submission submission = Submission.of(sender, channel, document, signature);
    if (!submission.electronic()) {
      throw new ApplicationFault(FaultCode.CHANNEL_NOT_ALLOWED, channel.name());
    }
    return submission;
  }

  private static byte[] answer(Filed filed) {
    return new CanonicalXml()
        .root(
            "filed",
            NAMESPACE,
            "number",
            filed.number(),
            "edition",
            filed.edition().edition(),
            "phase",
            filed.phase().name(),
            "state",
            filed.state(),
            "filedAt",
            text(filed.filedAt()),
            "registeredAt",
            text(filed.registeredAt()),
            "plannedAt",
            text(filed.plannedAt()),
            "outcome",
            filed.outcome() == null ? null : filed.outcome().name(),
            "permitNumber",
            filed.permitNumber())
        .end()
        .bytes();
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static String text(Element root, String name) {
    String value = optional(root, name);
    if (value == null || value.isBlank()) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name);
    }
    return value;
  }

  private static String optional(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(NAMESPACE, name);
    return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
  }
}
