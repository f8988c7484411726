package kz.ruqsat.it.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.shep.SyncMessage;

/** Lookups over the unsigned channel. */
final class Channel {

  private static final String OPEN = "/shep/bip-sync/";

  private Channel() {}

  static HttpResponse<String> post(String service, String data) {
    return Gateway.send(
        Gateway.request(OPEN)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofByteArray(SyncMessage.of(service, data).bytes())));
  }

  static String ask(String service, String data) {
    return post(service, data).body();
  }

  static String person(String criteria) {
    return ask(
        "GBDFL_UniversalServiceSync", "<data><senderCode>DEMO</senderCode>" + criteria + "</data>");
  }

  /** An organisation asked for with a text payload; the answer's document, no longer escaped. */
  static String organisation(String service, String bin) {
    return unescaped(
        ask(
            service,
            "<data xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"xs:string\""
                + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">&lt;u:Request"
                + " xmlns:u=\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\">"
                + "&lt;RequestorBIN>990140000017&lt;/RequestorBIN>&lt;BIN>"
                + bin
                + "&lt;/BIN>&lt;/u:Request></data>"));
  }

  static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
  }

  static String element(String name, String xml) {
    int from = xml.indexOf("<" + name + ">");
    assertTrue(from >= 0, () -> "no " + name + " in " + xml);
    from += name.length() + 2;
    return xml.substring(from, xml.indexOf("</", from));
  }
}
