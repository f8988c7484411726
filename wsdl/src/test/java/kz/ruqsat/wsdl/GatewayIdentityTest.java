package kz.ruqsat.wsdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Operation;
import javax.wsdl.PortType;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap.SOAPBinding;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.namespace.QName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The names that clients of the real gateway were generated from. A letter changed here breaks a
 * client somewhere, so the test spells them all out a second time.
 */
class GatewayIdentityTest {

  @ParameterizedTest
  @CsvSource({
    "SyncChannel, SyncChannel/v10/Interfaces, Binding2, ISyncChannel, SyncChannelHttpBinding, ISyncChannelHttpService, SyncChannelHttpPort",
    "AsyncChannel, AsyncChannel/v10/Interfaces, Binding, IAsyncChannel, AsyncChannelHttpBinding, AsyncChannelHttpService, AsyncChannelHttpPort",
    "AsyncChannelClient, AsyncChannel/v10/Interfaces/Client, Binding, IAsyncChannelClient, AsyncChannelClientHttpBinding, AsyncChannelClientHttpService, AsyncChannelClientHttpPort"
  })
  void theServiceKeepsItsNames(
      String file,
      String path,
      String suffix,
      String portType,
      String binding,
      String service,
      String port)
      throws Exception {
    String interfaces = "http://bip.bee.kz/" + path;
    String concrete = interfaces + "/" + suffix;

    var definition = read(file);
    var itsBinding = definition.getBinding(new QName(concrete, binding));
    var itsPort = definition.getService(new QName(concrete, service)).getPort(port);

    assertEquals(concrete, definition.getTargetNamespace());
    assertEquals(new QName(interfaces, portType), itsBinding.getPortType().getQName());
    assertEquals(itsBinding, itsPort.getBinding());
    assertEquals(
        1,
        itsPort.getExtensibilityElements().stream().filter(SOAPAddress.class::isInstance).count());
    var soap = (SOAPBinding) itsBinding.getExtensibilityElements().get(0);
    assertEquals("document", soap.getStyle());
    assertEquals("http://schemas.xmlsoap.org/soap/http", soap.getTransportURI());
    for (Object each : itsBinding.getBindingOperations()) {
      var operation = (BindingOperation) each;
      assertEquals(
          "", ((SOAPOperation) operation.getExtensibilityElements().get(0)).getSoapActionURI());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SyncChannel, SendMessage, SendMessage_sendMessageFaultMsg, sendMessageFault, SyncChannel/v10/Types, SendMessageFault1_SendMessageFault",
    "AsyncChannel, sendMessage, sendMessage_sendMessageFaultMsg, sendMessageFault, AsyncChannel/v10/Types, sendMessageFault1_sendMessageFault",
    "AsyncChannel, sendDeliveryNotification, sendDeliveryNotification_sendDeliveryNotificationFaultMsg, sendDeliveryNotificationFault, AsyncChannel/v10/Types, sendDeliveryNotificationFault1_sendDeliveryNotificationFault",
    "AsyncChannel, getMessageStatus, getMessageStatus_getMessageStatusFaultMsg, getMessageStatusFault, AsyncChannel/v10/Types, getMessageStatusFault1_getMessageStatusFault",
    "AsyncChannel, getMessages, getMessages_getMessagesFaultMsg, getMessagesFault, AsyncChannel/v10/Types, getMessagesFault1_getMessagesFault",
    "AsyncChannelClient, sendMessage, sendMessage_sendMessageFaultMsg, sendMessageFault, AsyncChannel/v10/Types, sendMessageFault1_sendMessageFault",
    "AsyncChannelClient, changeMassageStatusNotification, changeMassageStatusNotification_changeMassageStatusNotificationFaultMsg, changeMassageStatusNotificationFault, AsyncChannel/v10/Types/Client, changeMassageStatusNotificationFault1_changeMassageStatusNotificationFault"
  })
  void theOperationKeepsItsNames(
      String file,
      String name,
      String faultMessage,
      String fault,
      String types,
      String faultElement)
      throws Exception {
    String wrappers = "http://bip.bee.kz/" + types;
    var portType = (PortType) allPortTypes(file).iterator().next();
    var operation = portType.getOperation(name, null, null);

    var input = operation.getInput();
    assertEquals(name + "Request", input.getName());
    assertEquals(name + "RequestMsg", input.getMessage().getQName().getLocalPart());
    assertEquals(
        new QName(wrappers, name),
        input.getMessage().getPart(name + "Parameters").getElementName());
    var output = operation.getOutput();
    assertEquals(name + "Response", output.getName());
    assertEquals(name + "ResponseMsg", output.getMessage().getQName().getLocalPart());
    assertEquals(
        new QName(wrappers, name + "Response"),
        output.getMessage().getPart(name + "Result").getElementName());
    var itsFault = operation.getFault(fault);
    assertEquals(faultMessage, itsFault.getMessage().getQName().getLocalPart());
    assertEquals(
        new QName(wrappers, faultElement), itsFault.getMessage().getPart(fault).getElementName());
  }

  @ParameterizedTest
  @CsvSource({
    "SyncChannel, SendMessage",
    "AsyncChannel, sendMessage sendDeliveryNotification getMessageStatus getMessages",
    "AsyncChannelClient, sendMessage changeMassageStatusNotification"
  })
  void thereAreNoOtherOperations(String file, String names) throws Exception {
    var portType = (PortType) allPortTypes(file).iterator().next();

    Set<String> found =
        ((List<?>) portType.getOperations())
            .stream().map(each -> ((Operation) each).getName()).collect(Collectors.toSet());
    assertEquals(Set.of(names.split(" ")), found);
  }

  private static Collection<?> allPortTypes(String file) throws Exception {
    return read(file).getAllPortTypes().values();
  }

  private static Definition read(String name) throws Exception {
    WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
    reader.setFeature("javax.wsdl.verbose", false);
    return reader.readWSDL(Contracts.ROOT.resolve("shep/" + name + ".wsdl").toUri().toString());
  }
}
