package kz.ruqsat.web.soap;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Refuses an envelope without content, of which CXF would say that the server failed. */
public class KnownOperation extends AbstractPhaseInterceptor<Message> {

  public KnownOperation() {
    super(Phase.PRE_INVOKE);
  }

  @Override
  public void handleMessage(Message message) {
    if (message.getExchange().getBindingOperationInfo() == null) {
      Fault fault = new Fault(new IllegalArgumentException("no content"), Fault.FAULT_CODE_CLIENT);
      fault.setMessage("The Body holds no message of the contract");
      throw fault;
    }
  }
}
