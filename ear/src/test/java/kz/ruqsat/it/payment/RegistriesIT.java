package kz.ruqsat.it.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

/** Daily registries: they make notifications final, and show what we and they have not. */
@SystemTest
class RegistriesIT {

  @Test
  void aRegistryMakesNotificationsFinalAndBringsThoseNobodyToldOf() {
    String payer = Licences.someone();
    String number = Licences.atRegistry(payer);
    Notice told = Notice.of(Licences.someone());
    Notice untold = Notice.of(payer);
    Pshep.notify(told);
    assertEquals("false", settled(told));
    String id = UUID.randomUUID().toString();

    HttpResponse<String> answer =
        Pshep.async(Pshep.REGISTRY, Pshep.envelope(gzip(Pshep.signed(registry(id, told, untold)))));

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("true", settled(told));
    assertEquals(number, Desk.member(Pshep.awaitState(untold, "MATCHED"), "application"));
    assertTrue(
        Desk.get("officer", "payments/" + untold.reference())
            .body()
            .contains("\"registry\":\"" + id + "\""));
    Pshep.notify(untold);
    Pshep.awaitState(untold, "MATCHED");
  }

  @Test
  void reconciliationTellsWhatWeAndTheyHaveNotAndWhereAmountsDiffer() {
    Notice both = Notice.of(Licences.someone());
    Notice onlyHere = Notice.of(Licences.someone());
    Notice onlyThere = Notice.of(Licences.someone());
    Notice differing = Notice.of(Licences.someone());
    List.of(both, onlyHere, differing).forEach(Pshep::notify);
    String id = UUID.randomUUID().toString();

    HttpResponse<String> taken =
        file(gzip(Pshep.signed(registry(id, both, onlyThere, differing.but("amount", "7.00")))));

    assertEquals(201, taken.statusCode(), taken.body());
    assertEquals("1", Desk.member(taken, "added"));
    assertEquals("1", Desk.member(taken, "differing"));
    String csv = Desk.get("officer", "payments/registries/" + id + "/reconciliation.csv").body();
    assertTrue(csv.contains("ONLY_THERE," + onlyThere.reference()), csv);
    assertTrue(csv.contains("ONLY_HERE," + onlyHere.reference()), csv);
    assertTrue(
        csv.contains("DIFFERS_THERE,%s,%s,7.00".formatted(differing.reference(), Notice.today())));
    assertTrue(csv.contains("DIFFERS_HERE," + differing.reference()), csv);
    assertFalse(csv.contains(both.reference()), csv);
    String json = Desk.get("officer", "payments/registries/" + id + "/reconciliation").body();
    assertTrue(json.contains("\"totals\""), json);
    assertTrue(
        Desk.get("operator", "payments/conflicts?limit=500")
            .body()
            .contains(differing.reference()));
    String totals =
        Desk.get(
                "officer",
                "payments/registries/totals.csv?from=%s&to=%s"
                    .formatted(Notice.today(), Notice.today()))
            .body();
    assertTrue(totals.contains(Notice.today() + ",105402,620201,"), totals);
  }

  @Test
  void theSameRegistryAgainChangesNothingAndAnotherOfItsNumberIsRefused() {
    Notice notice = Notice.of(Licences.someone());
    String id = UUID.randomUUID().toString();
    byte[] file = Pshep.signed(registry(id, notice));

    assertEquals(201, file(gzip(file)).statusCode());
    assertEquals(200, file(file).statusCode());

    HttpResponse<String> other = file(Pshep.signed(registry(id, Notice.of(Licences.someone()))));
    assertEquals(409, other.statusCode(), other.body());
    assertEquals("REGISTRY_CONFLICT", Desk.member(other, "code"));
  }

  @Test
  void aRegistryWhoseTotalsAreWrongOrThatIsNotSignedIsNotTaken() {
    Notice notice = Notice.of(Licences.someone());
    String text = registry(UUID.randomUUID().toString(), notice);

    HttpResponse<String> unsigned = file(text.getBytes(StandardCharsets.UTF_8));
    assertEquals("REGISTRY_NOT_SIGNED", Desk.member(unsigned, "code"));
    for (String wrong :
        List.of(
            text.replace("<Count>1<", "<Count>2<"),
            text.replace("<Amount>" + Notice.DUE, "<Amount>1.00"))) {
      HttpResponse<String> answer = file(Pshep.signed(wrong));
      assertEquals(400, answer.statusCode(), answer.body());
      assertEquals("MALFORMED_REGISTRY", Desk.member(answer, "code"));
    }
    assertEquals(404, Desk.get("officer", "payments/" + notice.reference()).statusCode());
  }

  private static HttpResponse<String> file(byte[] file) {
    return Gateway.send(
        Gateway.requestAs("operator", "/api/v1/payments/registries")
            .header("Content-Type", file[0] == 0x1f ? "application/gzip" : "application/xml")
            .POST(BodyPublishers.ofByteArray(file)));
  }

  private static String registry(String id, Notice... notices) {
    BigDecimal sum =
        List.of(notices).stream()
            .map(it -> new BigDecimal(it.get("amount")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return """
        <paymentRegistry xmlns="http://payments.bee.kz/GatewayRegistry/Notification">\
        <registryId>%s</registryId><DateFrom>%s</DateFrom><DateTo>%s</DateTo>\
        <Amount>%s</Amount><Count>%d</Count><payments>%s</payments></paymentRegistry>"""
        .formatted(
            id,
            Notice.today(),
            Notice.today(),
            sum,
            notices.length,
            List.of(notices).stream()
                .map(it -> "<payment>" + it.elements() + "</payment>")
                .collect(Collectors.joining()));
  }

  private static byte[] gzip(byte[] document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String settled(Notice notice) {
    return Desk.member(Desk.get("integrator", "payments/status/" + notice.reference()), "settled");
  }
}
