package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.shep.SyncMessage;
import org.junit.jupiter.api.Test;

/** A portal files over the synchronous channel what REST takes, too. */
@SystemTest
class PortalIT {

  private static final String APPLICATION =
      """
      {"requestId":"%s","service":"MI_TYPE_APPROVAL","action":"ISSUE",
       "applicantType":"LEGAL_ENTITY",
       "applicant":{"iinBin":"090640810184","name":"ТОО Образецстрой","phone":"+7 700 000 00 00"},
       "documents":[{"code":"SUPPORTING_DOCUMENTS","name":"Материалы"}]}\
      """;

  @Test
  void whatIsFiledOverTheChannelIsACaseAndItsStatusIsToldToThatPortalOnly() {
    String requestId = UUID.randomUUID().toString();
    byte[] document = Desk.signed(Desk.document(APPLICATION.formatted(requestId)), "demo_company");

    String answer = send("ELICENSING_FileApplication", file("EGOV_PORTAL", document));

    assertTrue(answer.contains("state=\"REGISTERED\""), answer);
    Matcher number = Pattern.compile(" number=\"([^\"]+)\"").matcher(answer);
    assertTrue(number.find(), answer);
    assertEquals(200, Desk.get("head", "applications/" + number.group(1)).statusCode());
    String again = send("ELICENSING_FileApplication", file("EGOV_PORTAL", document));
    assertTrue(again.contains(number.group()), again);
    String status = send("ELICENSING_ApplicationStatus", status(requestId));
    assertTrue(status.contains(number.group()), status);
    String unknown = send("ELICENSING_ApplicationStatus", status(UUID.randomUUID().toString()));
    assertTrue(unknown.contains("APPLICATION_NOT_FOUND"), unknown);
  }

  @Test
  void aRefusalIsAFaultOfTheContractWithOurCode() {
    byte[] unsigned = Desk.document(APPLICATION.formatted(UUID.randomUUID()));

    String answer = send("ELICENSING_FileApplication", file("EGOV_PORTAL", unsigned));

    assertTrue(answer.contains("SendMessageFault1_SendMessageFault"), answer);
    assertTrue(answer.contains("EDS_NOT_CONFIRMED"), answer);
    String registry = send("ELICENSING_FileApplication", file("REGISTRY", unsigned));
    assertTrue(registry.contains("CHANNEL_NOT_ALLOWED"), registry);
  }

  private static String file(String channel, byte[] document) {
    return "<data><p:file xmlns:p=\"urn:ruqsat:portal:1\"><p:channel>%s</p:channel><p:document>%s</p:document></p:file></data>"
        .formatted(channel, Base64.getEncoder().encodeToString(document));
  }

  private static String status(String requestId) {
    return "<data><p:status xmlns:p=\"urn:ruqsat:portal:1\"><p:requestId>%s</p:requestId></p:status></data>"
        .formatted(requestId);
  }

  private static String send(String service, String data) {
    return Gateway.send(
            Gateway.request("/shep/bip-sync/")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(SyncMessage.of(service, data).bytes())))
        .body();
  }
}
