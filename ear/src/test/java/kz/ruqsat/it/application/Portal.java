package kz.ruqsat.it.application;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.shep.AsyncDoor;
import kz.ruqsat.it.shep.SyncMessage;

/** A portal that speaks to the gateway over its channels. */
final class Portal {

  private Portal() {}

  /** Sends a document to a service and gives the answer, or fault, as it came. */
  static String send(String service, String document) {
    return Gateway.send(
            Gateway.request("/shep/bip-sync/")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(
                    BodyPublishers.ofByteArray(
                        SyncMessage.of(service, "<data>" + document + "</data>").bytes())))
        .body();
  }

  /** Sends a document over the asynchronous channel and fetches what ends the chain. */
  static String sendAndFetch(String service, String document) {
    String message =
        AsyncDoor.message("demo_is", service, "REQUEST", null, "<data>" + document + "</data>");
    String taken = AsyncDoor.answer(inDemo(message));
    String chain = taken.replaceAll("(?s).*<correlationId>(\\d+)<.*", "$1");
    return AsyncDoor.answer(inDemo(AsyncDoor.pull("demo_is", service, chain)));
  }

  private static String inDemo(String envelope) {
    return envelope.replace("<password>bench<", "<password>demo_secret<");
  }

  /** An operation of {@code urn:ruqsat:portal:1} with its parts: names and texts in turn. */
  static String operation(String name, String... parts) {
    StringBuilder xml = new StringBuilder("<p:" + name + " xmlns:p=\"urn:ruqsat:portal:1\">");
    for (int i = 0; i < parts.length; i += 2) {
      xml.append("<p:").append(parts[i]).append('>').append(parts[i + 1]);
      xml.append("</p:").append(parts[i]).append('>');
    }
    return xml.append("</p:").append(name).append('>').toString();
  }

  static String base64(byte[] octets) {
    return Base64.getEncoder().encodeToString(octets);
  }
}
