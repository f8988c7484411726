package kz.ruqsat.web.soap;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.ws.WebFault;
import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Keeps our insides out of faults: an exception the contract does not declare leaves as a reference
 * under which the log has its cause. What the client did wrong is told as it is, what can not be
 * read at all by its place: the words of the parser name its classes and cite what was sent.
 */
public class FaultSanitizer extends AbstractPhaseInterceptor<Message> {

  private static final Logger LOG = System.getLogger(FaultSanitizer.class.getName());

  private static final Set<QName> OF_CLIENT =
      Set.of(
          Fault.FAULT_CODE_CLIENT,
          new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "Client"),
          new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "VersionMismatch"),
          new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "MustUnderstand"),
          SOAPConstants.SOAP_SENDER_FAULT,
          SOAPConstants.SOAP_VERSIONMISMATCH_FAULT,
          SOAPConstants.SOAP_MUSTUNDERSTAND_FAULT);

  public FaultSanitizer() {
    super(Phase.PREPARE_SEND);
  }

  @Override
  public void handleMessage(Message message) {
    if (!(message.getContent(Exception.class) instanceof Fault fault)) {
      return;
    }
    if (isUndecodable(fault)) {
      fault.setFaultCode(Fault.FAULT_CODE_CLIENT);
      fault.setMessage("The message is not in the encoding that it declares");
    } else if (isOurs(fault)) {
      String reference = "urn:uuid:" + UUID.randomUUID();
      LOG.log(Level.ERROR, reference, fault);
      fault.setMessage("Internal error, reference " + reference);
    } else if (fault.getCause() instanceof XMLStreamException unreadable) {
      fault.setMessage("The message is not well-formed" + place(unreadable.getLocation()));
    } else if (hasWrongValue(fault)) {
      fault.setMessage("A value is not of the type that the contract gives its element");
    }
  }

  private static String place(Location place) {
    return place == null
        ? ""
        : " at line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber());
  }

  private static boolean isOurs(Fault fault) {
    return !isDeclared(fault) && !isOfClient(fault);
  }

  /** JAXB names elements it does not know; of a value it can not read it cites the value. */
  private static boolean hasWrongValue(Fault fault) {
    return fault.getCause() instanceof JAXBException
        && !String.valueOf(fault.getMessage()).contains("unexpected element");
  }

  /** Whether the bytes of the message are no text, which CXF takes for a failure of ours. */
  static boolean isUndecodable(Throwable thrown) {
    return thrown != null
        && (thrown instanceof CharConversionException
            || thrown instanceof UnsupportedEncodingException
            || isUndecodable(thrown.getCause()));
  }

  /** Whether the message itself is at fault, by the codes of CXF, SOAP 1.1 and 1.2. */
  static boolean isOfClient(Fault fault) {
    return !isDeclared(fault) && OF_CLIENT.contains(fault.getFaultCode());
  }

  private static boolean isDeclared(Fault fault) {
    Throwable cause = fault.getCause();
    return cause != null && cause.getClass().isAnnotationPresent(WebFault.class);
  }
}
