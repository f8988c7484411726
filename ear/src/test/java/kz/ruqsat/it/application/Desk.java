package kz.ruqsat.it.application;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;

/** What applicants and officials of the demo do over REST. */
public final class Desk {

  private static final XmlSignatures XML = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  private Desk() {}

  /** Posts JSON as the demo account of that name. */
  public static HttpResponse<String> post(String account, String path, String json) {
    return Gateway.send(
        Gateway.requestAs(account, "/api/v1/" + path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Posts XML as the demo account of that name. */
  public static HttpResponse<String> postXml(String account, String path, byte[] xml) {
    return Gateway.send(
        Gateway.requestAs(account, "/api/v1/" + path)
            .header("Content-Type", "application/xml")
            .POST(BodyPublishers.ofByteArray(xml)));
  }

  /** Gets as the demo account of that name. */
  public static HttpResponse<String> get(String account, String path) {
    return Gateway.send(Gateway.requestAs(account, "/api/v1/" + path).GET());
  }

  /** Does a step. */
  public static HttpResponse<String> act(String account, String number, String json) {
    return post(account, "applications/" + number + "/steps", json);
  }

  /** Signs what waits for a signature, with the official's own key. */
  public static HttpResponse<String> sign(String account, String number) {
    return sign(account, number, "demo_" + account);
  }

  /** Signs what waits for a signature, with some key. */
  public static HttpResponse<String> sign(String account, String number, String key) {
    byte[] document =
        Gateway.sendForBytes(
                Gateway.requestAs(account, "/api/v1/applications/" + number + "/to-be-signed")
                    .GET())
            .body();
    return postXml(account, "applications/" + number + "/signature", signed(document, key));
  }

  /** A document with the enveloped signature of a key of the demo. */
  public static byte[] signed(byte[] document, String key) {
    return XML.sign(document, DemoKeys.signer("gost2015", key));
  }

  /** The XML of an application given as JSON. */
  public static byte[] document(String json) {
    return Gateway.sendForBytes(
            Gateway.requestAs("applicant", "/api/v1/filing/documents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)))
        .body();
  }

  /** The value of a member, wherever it stands first. */
  public static String member(HttpResponse<String> answer, String name) {
    var found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(answer.body());
    if (!found.find()) {
      throw new AssertionError("no " + name + " in " + answer.statusCode() + " " + answer.body());
    }
    return found.group(1);
  }
}
