import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.bee.bip.common.v10.types.SenderInfo;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.ISyncChannelHttpServiceStub;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.SendMessage_sendMessageFaultMsg;
import kz.bee.bip.syncchannel.v10.types.SendMessage;
import kz.bee.bip.syncchannel.v10.types.SyncMessageInfo;
import kz.bee.bip.syncchannel.v10.types.request.RequestData;
import kz.bee.bip.syncchannel.v10.types.request.SyncSendMessageRequest;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Calls the gateway through Apache Axis2, with the stub that WSDL2Java made of ?wsdl. The data
 * binding is jaxbri: Axis2's own (adb) cannot read an element data that has no xsi:type.
 */
public final class Axis2Client {

  private final ISyncChannelHttpServiceStub gateway;

  private Axis2Client(String wsdl) throws Exception {
    gateway = new ISyncChannelHttpServiceStub(wsdl.replaceFirst("\\?.*", ""));
  }

  public static void main(String[] args) throws Exception {
    var client = new Axis2Client(args[0]);

    // A person, found by a Kazakh name. The request may be a string, too; the answer is inline.
    var person =
        (Element)
            client.call(
                "GBDFL_UniversalServiceSync",
                ("<Request><messageId>%s</messageId><messageDate>%s</messageDate>"
                        + "<senderCode>DEMO</senderCode>"
                        + "<surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>"
                        + "<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></Request>")
                    .formatted(UUID.randomUUID(), OffsetDateTime.now()));
    System.out.println("person=" + text(person, "iin") + " " + text(person, "surname"));

    // An organisation. The answer is a string that holds a document.
    var answer =
        (String)
            client.call(
                "GbdulInfoByBin_v2",
                "<u:Request xmlns:u=\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\">"
                    + "<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>");
    System.out.println("organisation=" + text(parse(answer), "FullNameKz"));

    try {
      client.call("NO_SUCH_SERVICE", "<request/>");
    } catch (SendMessage_sendMessageFaultMsg fault) {
      System.out.println("fault=" + fault.getFaultMessage().getErrorCode());
    }
  }

  private Object call(String serviceId, String data) throws Exception {
    var sender = new SenderInfo();
    sender.setSenderId("demo_is");
    sender.setPassword("demo_secret");
    var info = new SyncMessageInfo();
    info.setMessageId(UUID.randomUUID().toString());
    info.setServiceId(serviceId);
    info.setMessageDate(
        DatatypeFactory.newInstance().newXMLGregorianCalendar(OffsetDateTime.now().toString()));
    info.setSender(sender);
    var message = new SendMessage();
    message.setRequest(new SyncSendMessageRequest());
    message.getRequest().setRequestInfo(info);
    message.getRequest().setRequestData(new RequestData());
    message.getRequest().getRequestData().setData(data);
    return gateway.sendMessage(message).getResponse().getResponseData().getData();
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
