package kz.ruqsat.it.application;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.it.Gateway;

/** Messages of the typed port, with a file beside the envelope (XOP, MTOM). */
final class Mtom {

  private static final String BOUNDARY = "ruqsat-boundary";

  private Mtom() {}

  static String envelope(String operation, String content) {
    return """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
        <t:%s xmlns:t="urn:ruqsat:applications:v1">%s</t:%s></s:Body></s:Envelope>"""
        .formatted(operation, content, operation);
  }

  /** Uploads a file as an attachment. */
  static HttpResponse<String> upload(String port, String mediaType, BodyPublisher file) {
    String include =
        "<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:file\"/>";
    String envelope =
        envelope(
            "UploadAttachment",
            "<t:mediaType>%s</t:mediaType><t:content>%s</t:content>".formatted(mediaType, include));
    String root =
        part("root", "application/xop+xml; charset=UTF-8; type=\"text/xml\"") + envelope + "\r\n";
    return Gateway.send(
        Gateway.requestAs("integrator", port)
            .header(
                "Content-Type",
                "multipart/related; type=\"application/xop+xml\"; start=\"<root>\";"
                    + " start-info=\"text/xml\"; boundary=\""
                    + BOUNDARY
                    + "\"")
            .header("SOAPAction", "\"\"")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(root + part("file", "application/octet-stream")),
                    file,
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
  }

  private static String part(String id, String type) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Type: "
        + type
        + "\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <"
        + id
        + ">\r\n\r\n";
  }
}
