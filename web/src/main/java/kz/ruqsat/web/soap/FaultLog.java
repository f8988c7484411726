package kz.ruqsat.web.soap;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.security.SecurityContext;

/**
 * Says in one line of the log who sent a typed port what it can not read. CXF itself would write a
 * stack, with pieces of what was sent. Of our own failures {@link FaultSanitizer} writes.
 */
public class FaultLog implements FaultListener {

  /** The property of an endpoint under which CXF looks for it. */
  public static final String PROPERTY = "org.apache.cxf.logging.FaultListener";

  private static final Logger LOG = System.getLogger(FaultLog.class.getName());

  @Override
  public boolean faultOccurred(Exception exception, String description, Message message) {
    boolean ofClient = exception instanceof Fault fault && FaultSanitizer.isOfClient(fault);
    if (ofClient || FaultSanitizer.isUndecodable(exception)) {
      LOG.log(
          Level.INFO,
          "{0} was sent something that is no message of it, by {1}: {2}",
          message.get(Message.REQUEST_URI),
          account(message),
          cause(exception).getClass().getSimpleName());
    }
    return false;
  }

  private static String account(Message message) {
    return Optional.ofNullable(message.get(SecurityContext.class))
        .map(SecurityContext::getUserPrincipal)
        .map(user -> user.getName())
        .orElse("nobody");
  }

  /** Its kind alone: the words of a parser cite what it read. */
  private static Throwable cause(Throwable fault) {
    return fault.getCause() == null ? fault : cause(fault.getCause());
  }
}
