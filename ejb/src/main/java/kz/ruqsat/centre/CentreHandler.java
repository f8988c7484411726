package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ChannelFaults;
import kz.ruqsat.centre.desk.OperatorSignature;
import kz.ruqsat.centre.desk.SignedPaper;
import kz.ruqsat.centre.wire.ChannelFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * The State Corporation over the gateway's channels ({@code centre.xsd}). What its operators sign
 * travels in Base64, so that no octet of it changes on the way:
 *
 * <pre>{@code
 * <c:signed xmlns:c="urn:ruqsat:centre:1"><document>…</document></c:signed>
 * <c:ask xmlns:c="urn:ruqsat:centre:1"><applicationId>…</applicationId></c:ask>
 * }</pre>
 *
 * An intake is a REQUEST, and everything about that application goes along its chain: statuses and
 * the result as NOTIFICATION to the centre, hand-over and withdrawal as UPDATE from it; the last
 * status, or the receipt of refusal, is the RESPONSE. Over the synchronous channel the same
 * documents are answered at once, and the centre asks where an application stands.
 */
@ApplicationScoped
public class CentreHandler implements ServiceHandler {

  /** The registry id. */
  public static final String SERVICE = "CENTRE_Application";

  private OperatorSignature signatures;
  private IntakeDesk intake;
  private ResultDesk results;
  private CentreStore store;
  private CentreTransport transport;

  /** For the proxy only. */
  protected CentreHandler() {}

  @Inject
  CentreHandler(
      OperatorSignature signatures,
      IntakeDesk intake,
      ResultDesk results,
      CentreStore store,
      CentreTransport transport) {
    this.signatures = signatures;
    this.intake = intake;
    this.results = results;
    this.store = store;
    this.transport = transport;
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
    try {
      PayloadFields fields = PayloadFields.of(call.document());
      return switch (Fields.root(call.document())) {
        case "signed" -> signed(call, signatures.read(Fields.octets(fields, "document")));
        case "ask" ->
            answer(
                transport.status(
                    store.locked(Fields.text(fields, "applicationId"), call.senderId())));
        default -> throw Fields.malformed("root");
      };
    } catch (ApplicationFault fault) {
      throw ChannelFaults.of(fault);
    } catch (CentreFault fault) {
      throw ChannelFault.of(fault);
    }
  }

  private Answer signed(Call call, SignedPaper paper) {
    boolean opens = call.kind() == MessageKind.REQUEST || call.kind() == MessageKind.SYNCHRONOUS;
    boolean follows = call.kind() != MessageKind.REQUEST;
    if (paper.kind().equals("intake") && opens) {
      IntakeDesk.Answered answered = intake.take(call, paper);
      boolean silent = answered.told() && call.kind() == MessageKind.REQUEST;
      return silent ? null : answer(answered.message());
    }
    if (paper.kind().equals("handover") && follows) {
      return after(call, results.handOver(call, paper));
    }
    if (paper.kind().equals("withdrawal") && follows) {
      return after(call, results.withdraw(call, paper));
    }
    throw Fields.malformed("root of the signed document");
  }

  /** Along a chain its last status has gone already. */
  private Answer after(Call call, CentreCase changed) {
    return call.kind() == MessageKind.SYNCHRONOUS ? answer(transport.status(changed)) : null;
  }

  private static Answer answer(byte[] document) {
    return Answer.processed(document);
  }
}
