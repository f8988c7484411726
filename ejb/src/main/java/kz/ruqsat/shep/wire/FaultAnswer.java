package kz.ruqsat.shep.wire;

import java.time.Instant;
import kz.ruqsat.shep.Language;

/**
 * A fault as the contract has it: {@code detail} holds one element of type {@code ErrorInfo}.
 *
 * @param origin who has to change something
 * @param namespace namespace of the detail's element, that of the operation
 * @param element local name of the detail's element
 * @param error the error told
 * @param language of the error's text, which SOAP 1.2 names beside it
 * @param sessionId session of the failure, a GUID in braces
 */
public record FaultAnswer(
    Origin origin,
    String namespace,
    String element,
    ErrorDetail error,
    Language language,
    String sessionId) {

  /** Local name of the fault of {@code SendMessage}. */
  public static final String SEND_MESSAGE = "SendMessageFault1_SendMessageFault";

  /** The fault codes of SOAP 1.1 and their names in SOAP 1.2. */
  public enum Origin {
    /** The sender's message can not be taken as it is. */
    CLIENT("Client", "Sender"),
    /** The gateway or a system behind it failed. */
    SERVER("Server", "Receiver"),
    /** The envelope's version is not known. */
    VERSION_MISMATCH("VersionMismatch", "VersionMismatch"),
    /** A header that must be understood is not known. */
    MUST_UNDERSTAND("MustUnderstand", "MustUnderstand");

    private final String v11;
    private final String v12;

    Origin(String v11, String v12) {
      this.v11 = v11;
      this.v12 = v12;
    }
  }

  /**
   * {@code ErrorInfo} of the contract.
   *
   * @param code machine-readable
   * @param message text for people
   * @param data cause in this case; null when there is nothing to add
   * @param date when it happened
   * @param inner the error of a system behind; null when there is none
   */
  public record ErrorDetail(
      String code, String message, String data, Instant date, ErrorDetail inner) {}

  /** The envelope, unsigned. */
  public String envelope(SoapVersion version) {
    StringBuilder out = new StringBuilder(1024);
    XmlWriter.openBody(version, out);
    if (version == SoapVersion.V12) {
      out.append("<soap:Fault><soap:Code><soap:Value>soap:").append(origin.v12);
      out.append("</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang=\"");
      out.append(language.tag()).append("\">");
      XmlEscape.text(error.message(), out);
      out.append("</soap:Text></soap:Reason><soap:Detail>");
      detail(out);
      out.append("</soap:Detail></soap:Fault>");
    } else {
      out.append("<soap:Fault>");
      XmlWriter.element("faultcode", "soap:" + origin.v11, out);
      XmlWriter.element("faultstring", error.message(), out);
      out.append("<detail>");
      detail(out);
      out.append("</detail></soap:Fault>");
    }
    XmlWriter.closeBody(out);
    return out.toString();
  }

  private void detail(StringBuilder out) {
    out.append("<t:").append(element).append(" xmlns:t=\"").append(namespace).append("\">");
    fields(error, out);
    out.append("</t:").append(element).append('>');
  }

  private void fields(ErrorDetail told, StringBuilder out) {
    XmlWriter.element("errorCode", told.code(), out);
    XmlWriter.element("errorMessage", told.message(), out);
    XmlWriter.optional("errorData", told.data(), out);
    XmlWriter.element("errorDate", WireDates.write(told.date()), out);
    if (told.inner() != null) {
      out.append("<subError>");
      fields(told.inner(), out);
      out.append("</subError>");
    }
    XmlWriter.optional("sessionId", sessionId, out);
  }
}
