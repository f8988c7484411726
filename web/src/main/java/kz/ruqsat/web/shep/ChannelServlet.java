package kz.ruqsat.web.shep;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.web.ContractDocuments;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A channel over HTTP. A plain servlet and not a SOAP stack: the contract wants the received bytes
 * for the signature and the journal, takes any content type and any SOAPAction, and signed answers
 * must leave byte for byte as they were made.
 */
abstract class ChannelServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Clock clock;
  @Inject private transient ContractDocuments contracts;

  @Inject
  @ConfigProperty(name = "ruqsat.shep.max-message-bytes")
  private int maxBytes;

  private final String name;
  private final String[] contract;

  /**
   * @param name of the channel in the journal
   * @param contract names of its WSDL files, without the ending
   */
  protected ChannelServlet(String name, String... contract) {
    this.name = name;
    this.contract = contract;
  }

  /** Answers one message. */
  protected abstract Reply exchange(
      Inbound inbound, Door door, String transportCharset, Language language);

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("POST".equals(request.getMethod())) {
      answer(request, response);
    } else {
      contracts.answer(request, response, contract);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Door door = request.getServletPath().endsWith("-wss-gost") ? Door.SIGNED : Door.OPEN;
    Language language = Language.accepted(request.getHeader("Accept-Language"));
    Reply reply = exchange(inbound(request), door, charset(request), language);
    response.setStatus(
        reply.fault() ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_OK);
    response.setContentType(reply.contentType());
    response.setContentLength(reply.bytes().length);
    response.getOutputStream().write(reply.bytes());
  }

  private Inbound inbound(HttpServletRequest request) throws IOException {
    Received received = Received.of(request.getInputStream(), maxBytes);
    return new Inbound(
        "{" + UUID.randomUUID() + "}",
        name,
        request.getServletPath(),
        request.getRemoteAddr(),
        request.getContentType(),
        clock.instant(),
        received.bytes(),
        received.size(),
        received.brokenOff());
  }

  /** The charset the sender really wrote, not the container's default. */
  private static String charset(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).contains("charset=")
        ? request.getCharacterEncoding()
        : null;
  }
}
