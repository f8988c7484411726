import java.io.StringReader;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.bee.bip.common.v10.types.SenderInfo;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.ISyncChannel;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.ISyncChannelHttpService;
import kz.bee.bip.syncchannel.v10.interfaces.binding2.SendMessageSendMessageFaultMsg;
import kz.bee.bip.syncchannel.v10.types.SyncMessageInfo;
import kz.bee.bip.syncchannel.v10.types.request.RequestData;
import kz.bee.bip.syncchannel.v10.types.request.SyncSendMessageRequest;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Calls the gateway with the classes that CXF (wsdl2java) or Metro (wsimport) made of ?wsdl. Nothing
 * in it is of either stack.
 */
public final class JaxWsClient {

  private final ISyncChannel gateway;

  private JaxWsClient(URL wsdl) {
    gateway = new ISyncChannelHttpService(wsdl).getSyncChannelHttpPort();
  }

  public static void main(String[] args) throws Exception {
    var client = new JaxWsClient(new URL(args[0]));

    // A person, found by a Kazakh name. The payload stands directly in data; so does the answer.
    var search =
        parse(
            ("<data><messageId>%s</messageId><messageDate>%s</messageDate>"
                    + "<senderCode>DEMO</senderCode>"
                    + "<surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>"
                    + "<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></data>")
                .formatted(UUID.randomUUID(), OffsetDateTime.now()));
    var found = (Element) client.call("GBDFL_UniversalServiceSync", search);
    System.out.println("person=" + text(found, "iin") + " " + text(found, "surname"));

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
    } catch (SendMessageSendMessageFaultMsg fault) {
      System.out.println("fault=" + fault.getFaultInfo().getErrorCode());
    }
  }

  private Object call(String serviceId, Object data) throws Exception {
    var sender = new SenderInfo();
    sender.setSenderId("demo_is");
    sender.setPassword("demo_secret");
    var info = new SyncMessageInfo();
    info.setMessageId(UUID.randomUUID().toString());
    info.setServiceId(serviceId);
    info.setMessageDate(
        DatatypeFactory.newInstance().newXMLGregorianCalendar(OffsetDateTime.now().toString()));
    info.setSender(sender);
    var request = new SyncSendMessageRequest();
    request.setRequestInfo(info);
    request.setRequestData(new RequestData());
    request.getRequestData().setData(data);
    return gateway.sendMessage(request).getResponseData().getData();
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
