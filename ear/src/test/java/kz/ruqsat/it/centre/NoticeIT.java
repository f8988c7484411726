package kz.ruqsat.it.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is new in a personal cabinet is pushed to the portal, and read over REST. */
@SystemTest
class NoticeIT {

  private static final String SERVICE = "PORTAL_CabinetNotification";

  private static Bus portal;

  @BeforeAll
  static void open() {
    portal = new Bus("bench_portal", "/portal");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  @Obligation({"IS.13", "S1.1.10.2", "S1.2.10.2"})
  void anEntryOfTheCabinetReachesThePortalUnderItsIdAndOnlyItsOwnerReadsIt() {
    String number = filed();

    String push = portal.awaitPush(number);

    assertTrue(push.contains("<messageType>REQUEST</messageType>"), push);
    String notice = Bus.document(push);
    Schema.check("portal/cabinet.xsd", notice);
    assertEquals("REGISTERED", Bus.element("kind", notice));
    String id = Bus.element("notificationId", notice);
    HttpResponse<String> items = Desk.get("applicant", "cabinet/" + Counter.COMPANY + "/items");
    assertTrue(items.body().contains("\"id\":" + id), items.body());
    assertTrue(items.body().contains(number), items.body());
    String statuses = Desk.get("applicant", "cabinet/" + Counter.COMPANY + "/applications").body();
    assertTrue(statuses.contains(number), statuses);
    assertEquals(403, Desk.get("applicant", "cabinet/900101350013/items").statusCode());
    assertEquals(403, Desk.get("applicant", "cabinet/900101350013/applications").statusCode());

    String chain = Bus.element("correlationId", push);
    String shown =
        "<n:NotificationResponse xmlns:n=\"urn:ruqsat:cabinet:1\"><notificationId>%s</notificationId></n:NotificationResponse>";
    String other = portal.refused(SERVICE, "NOTIFICATION", chain, shown.formatted("1"));
    assertTrue(other.contains("RUQ107"), other);
    portal.send(SERVICE, "RESPONSE", chain, shown.formatted(id));
    HttpResponse<String> way =
        Desk.get("applicant", "cabinet/" + Counter.COMPANY + "/items/" + id + "/portal");
    assertTrue(Desk.member(way, "shownAt").startsWith("20"), way.body());
  }

  @Test
  void aPortalThatFailsIsToldAgainUnderTheSameId() {
    portal.failsOnce();
    String number = filed();
    portal.awaitPush(number);
    portal.awaitRepeated("notificationId");
  }

  private static String filed() {
    byte[] document =
        Desk.document(
            """
            {"requestId":"%s","service":"MI_TYPE_APPROVAL","action":"ISSUE",
             "applicantType":"LEGAL_ENTITY",
             "applicant":{"iinBin":"%s","name":"%s","phone":"+7 700 000 00 00"},
             "documents":[{"code":"SUPPORTING_DOCUMENTS","name":"Материалы"}]}"""
                .formatted(UUID.randomUUID(), Counter.COMPANY, Counter.NAME));
    HttpResponse<String> answer =
        Desk.postXml(
            "integrator",
            "filing/applications?channel=EGOV_PORTAL",
            Desk.signed(document, "demo_company"));
    assertEquals(201, answer.statusCode(), answer.body());
    return Desk.member(answer, "number");
  }
}
