import jakarta.xml.bind.JAXBElement;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.bee.bip.common.v10.types.ErrorInfo;
import kz.bee.bip.common.v10.types.SenderInfo;
import kz.bee.bip.syncchannel.v10.types.SendMessage;
import kz.bee.bip.syncchannel.v10.types.SendMessageResponse;
import kz.bee.bip.syncchannel.v10.types.SyncMessageInfo;
import kz.bee.bip.syncchannel.v10.types.request.RequestData;
import kz.bee.bip.syncchannel.v10.types.request.SyncSendMessageRequest;
import org.springframework.oxm.jaxb.Jaxb2Marshaller;
import org.springframework.ws.client.core.WebServiceTemplate;
import org.springframework.ws.soap.client.SoapFaultClientException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Calls the gateway through Spring Web Services, with the classes that xjc made of ?wsdl. */
public final class SpringWsClient {

  private final WebServiceTemplate gateway = new WebServiceTemplate();
  private final Jaxb2Marshaller marshaller = new Jaxb2Marshaller();

  private SpringWsClient(String wsdl) throws Exception {
    marshaller.setPackagesToScan("kz.bee.bip");
    marshaller.afterPropertiesSet();
    gateway.setMarshaller(marshaller);
    gateway.setUnmarshaller(marshaller);
    gateway.setDefaultUri(wsdl.replaceFirst("\\?.*", ""));
  }

  public static void main(String[] args) throws Exception {
    var client = new SpringWsClient(args[0]);

    // A person, found by a Kazakh name. The payload stands directly in data; so does the answer.
    var search =
        parse(
            ("<data><messageId>%s</messageId><messageDate>%s</messageDate>"
                    + "<senderCode>DEMO</senderCode>"
                    + "<surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>"
                    + "<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></data>")
                .formatted(UUID.randomUUID(), OffsetDateTime.now()));
    var person = (Element) client.call("GBDFL_UniversalServiceSync", search);
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
    } catch (SoapFaultClientException fault) {
      System.out.println("fault=" + client.error(fault).getErrorCode());
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
    var message = new SendMessage();
    message.setRequest(new SyncSendMessageRequest());
    message.getRequest().setRequestInfo(info);
    message.getRequest().setRequestData(new RequestData());
    message.getRequest().getRequestData().setData(data);
    var answer = (SendMessageResponse) gateway.marshalSendAndReceive(message);
    return answer.getResponse().getResponseData().getData();
  }

  private ErrorInfo error(SoapFaultClientException fault) throws Exception {
    var detail = fault.getSoapFault().getFaultDetail().getDetailEntries().next();
    return (ErrorInfo) ((JAXBElement<?>) marshaller.unmarshal(detail.getSource())).getValue();
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
