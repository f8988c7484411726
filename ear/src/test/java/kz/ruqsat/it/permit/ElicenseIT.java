package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;

/** Lookups of permits by other systems, over the channel and over the typed port. */
@SystemTest
class ElicenseIT {

  private static final AtomicInteger BINS = new AtomicInteger();
  private static final String NAMESPACE = "urn:ruqsat:elicense:v1";

  @Test
  void anotherSystemFindsALicenceByNumberOverTheChannel() {
    String number = entered(freshBin());
    Register.act("head", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45\"}");
    String body = channel("<e:Number>" + number + "</e:Number>").body();

    assertTrue(body.contains("SCSS001"), body);
    assertEquals(List.of(number), values("Number", body));
    assertEquals(List.of("2014-05-06"), values("IssueDate", body));
    assertTrue(body.contains("<Code>SUSPENDED</Code>"), body);
    assertTrue(body.contains("<NameRu>действие приостановлено</NameRu>"), body);
    assertTrue(body.contains("<Code>KTRM</Code>"), body);
    assertFalse(values("SuspendingStartDate", body).get(0).isEmpty(), body);
    assertTrue(body.contains("<ValidityEndDate/>") || body.contains("<ValidityEndDate></"), body);
    assertTrue(body.contains("/verify/"), body);
    assertTrue(body.contains("Signature"), body);
  }

  @Test
  void whatIsNotThereIsALogicalErrorAndWhatMakesNoSenseAFault() {
    String none = channel("<e:IinBin>" + freshBin() + "</e:IinBin>").body();
    assertTrue(none.contains("SCSE001"), none);
    for (String wrong :
        List.of(
            "",
            "<e:IinBin>12</e:IinBin>",
            "<e:IinBin>100340000015</e:IinBin><e:Number>x</e:Number>",
            "<e:IinBin>100340000015</e:IinBin><e:PageSize>101</e:PageSize>",
            "<e:IinBin>100340000015</e:IinBin><e:PageSize>x</e:PageSize>",
            "<e:IinBin>100340000015</e:IinBin><e:After>no-such</e:After>")) {
      assertEquals(500, channel(wrong).statusCode(), wrong);
    }
  }

  @Test
  void theTypedPortGivesTheSamePageByPage() {
    String bin = freshBin();
    List<String> all = List.of(entered(bin), entered(bin), entered(bin));
    List<String> seen = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      String body =
          port("<e:IinBin>" + bin + "</e:IinBin><e:PageSize>2</e:PageSize>" + after).body();
      seen.addAll(values("Number", body));
      List<String> next = values("Next", body);
      after = next.isEmpty() ? "" : "<e:After>" + next.get(0) + "</e:After>";
      pages++;
    } while (!after.isEmpty() && pages < 5);

    assertEquals(2, pages);
    assertEquals(all.stream().sorted().toList(), seen.stream().sorted().toList());
    HttpResponse<String> wrong = port("<e:IinBin>1</e:IinBin>");
    assertEquals(500, wrong.statusCode());
    assertTrue(wrong.body().contains("IinBin has 12 digits"), wrong.body());
  }

  @Test
  void theContractIsOpenAndTheOperationIsForIntegrators() {
    var wsdl = Gateway.get("/services/Elicense?wsdl");
    assertEquals(200, wsdl.statusCode());
    assertTrue(wsdl.body().contains("SuspendingStartDate"), wsdl.body());
    assertEquals(
        401, Gateway.send(envelope(Gateway.request("/services/Elicense"), "")).statusCode());
    assertEquals(
        403,
        Gateway.send(envelope(Gateway.requestAs("auditor", "/services/Elicense"), ""))
            .statusCode());
  }

  @Test
  void eachLookupIsRecorded() {
    String number = entered(freshBin());
    port("<e:Number>" + number + "</e:Number>");
    var events = Register.json(Register.get("auditor", "/api/v1/audit?object=" + number)).asList();

    assertEquals("ELICENSE_LOOKUP", events.get(0).get("event", "action").asString());
    assertEquals("demo_integrator", events.get(0).get("event", "actor").asString());
  }

  private static HttpResponse<String> port(String fields) {
    return Gateway.send(envelope(Gateway.requestAs("integrator", "/services/Elicense"), fields));
  }

  private static HttpRequest.Builder envelope(HttpRequest.Builder request, String fields) {
    return request
        .header("Content-Type", "text/xml; charset=utf-8")
        .POST(
            BodyPublishers.ofString(
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                    + request(fields)
                    + "</s:Body></s:Envelope>"));
  }

  private static HttpResponse<String> channel(String fields) {
    String id = UUID.randomUUID().toString();
    return Gateway.send(
        Gateway.request("/shep/bip-sync/")
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(
                BodyPublishers.ofString(
                    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                        + "<t:SendMessage xmlns:t=\"http://bip.bee.kz/SyncChannel/v10/Types\">"
                        + "<request><requestInfo><messageId>"
                        + id
                        + "</messageId><serviceId>RUQSAT_ELICENSE_LOOKUP</serviceId>"
                        + "<messageDate>2026-02-03T10:15:30+05:00</messageDate><sender>"
                        + "<senderId>demo_is</senderId><password>demo_secret</password></sender>"
                        + "</requestInfo><requestData><data>"
                        + request(fields)
                        + "</data></requestData></request></t:SendMessage>"
                        + "</s:Body></s:Envelope>")));
  }

  private static String request(String fields) {
    return "<e:LicenceRequest xmlns:e=\"" + NAMESPACE + "\">" + fields + "</e:LicenceRequest>";
  }

  /** The texts of elements of a name, with whatever prefix. */
  private static List<String> values(String name, String body) {
    return Pattern.compile("<(?:\\w+:)?" + name + "(?: [^>]*)?>([^<]*)<")
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String freshBin() {
    return "2001400%05d".formatted(BINS.incrementAndGet());
  }

  private static String entered(String bin) {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, bin, "ТОО Лицензиат"));
    return number;
  }
}
