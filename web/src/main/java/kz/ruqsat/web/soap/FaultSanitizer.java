package kz.ruqsat.web.soap;

import jakarta.xml.ws.WebFault;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Keeps our insides out of faults: an exception the contract does not declare leaves as a reference
 * under which the log has its cause. What the client did wrong is told as it is.
 */
public class FaultSanitizer extends AbstractPhaseInterceptor<Message> {

  private static final Logger LOG = System.getLogger(FaultSanitizer.class.getName());

  public FaultSanitizer() {
    super(Phase.PREPARE_SEND);
  }

  @Override
  public void handleMessage(Message message) {
    if (message.getContent(Exception.class) instanceof Fault fault && isOurs(fault)) {
      String reference = "urn:uuid:" + UUID.randomUUID();
      LOG.log(Level.ERROR, reference, fault);
      fault.setMessage("Internal error, reference " + reference);
    }
  }

  private static boolean isOurs(Fault fault) {
    Throwable cause = fault.getCause();
    boolean declared = cause != null && cause.getClass().isAnnotationPresent(WebFault.class);
    return !declared && !Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode());
  }
}
