package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.application.Desk;
import org.jboss.dmr.ModelNode;

/** The register as auditors and operators use it. */
public final class Register {

  static final String HEADER =
      "number,service,edition,result,provider,channel,medium,issued_on,holder_id,holder_name,"
          + "holder_name_kk,region,place,activity_code,activity,valid_from,valid_to,"
          + "payment_reference,act,signer,gsi_number,gsi_file\n";

  private Register() {}

  /** A number that no other test has. */
  public static String freshNumber() {
    return "IT-" + UUID.randomUUID();
  }

  /** A row of an import: a licence of a fictitious holder, issued in 2014. */
  public static String row(String number, String holder, String name) {
    return number
        + ",STATE_SYMBOLS_LICENCE,2013,LICENCE,KTRM,REGISTRY,PAPER,2014-05-06,"
        + holder
        + ","
        + name
        + ",,71,\"Астана, Примерная, 1\",,Флаг,,,,№ 12,Үлгіұлы Үлгі,,\n";
  }

  /** The same with a term. */
  static String row(
      String number, String holder, String name, LocalDate validFrom, LocalDate validTo) {
    return row(number, holder, name).replace("Флаг,,,", "Флаг," + validFrom + "," + validTo + ",");
  }

  /** The code in the QR of a permit's document. */
  public static String publicId(String number) {
    return json(get("auditor", "/api/v1/permits/" + number)).get("publicId").asString();
  }

  /** What an official does to a permit, signed with the key of the account. */
  public static HttpResponse<String> act(String role, String number, String json) {
    var document = actToBeSigned(role, number, json);
    return document.statusCode() == 200
        ? enterAct(
            role,
            number,
            Desk.signed(document.body().getBytes(StandardCharsets.UTF_8), "demo_" + role))
        : document;
  }

  /** The document of an act. */
  static HttpResponse<String> actToBeSigned(String role, String number, String json) {
    return Desk.post(role, "permits/" + number + "/acts/to-be-signed", json);
  }

  /** Brings a signed act. */
  static HttpResponse<String> enterAct(String role, String number, byte[] signed) {
    return Desk.postXml(role, "permits/" + number + "/acts", signed);
  }

  public static ModelNode bringIn(String... rows) {
    return report(bringInFile((HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8)));
  }

  /** Rows with further columns. */
  static ModelNode bringInWith(String furtherColumns, String... rows) {
    String header = HEADER.strip() + "," + furtherColumns + "\n";
    return report(bringInFile((header + String.join("", rows)).getBytes(StandardCharsets.UTF_8)));
  }

  /** A file as it is. */
  static HttpResponse<String> bringInFile(byte[] file, String... headers) {
    var request =
        Gateway.requestAs("operator", "/api/v1/permit-imports?purpose=test")
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(file));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Gateway.send(request);
  }

  private static ModelNode report(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  static HttpResponse<String> get(String role, String path, String... headers) {
    var request = Gateway.requestAs(role, path).header("X-Purpose", "audit%20of%202026");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Gateway.send(request.GET());
  }

  /** What the auditor finds. */
  static List<ModelNode> found(String query) {
    var answer = get("auditor", "/api/v1/permits?" + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer).asList();
  }

  static ModelNode json(HttpResponse<String> answer) {
    return ModelNode.fromJSONString(answer.body());
  }

  public static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
