package kz.ruqsat.web.shep;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.async.intake.AsyncChannel;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.journal.Inbound;

/** The asynchronous channel. */
@WebServlet(
    name = "AsyncChannel",
    urlPatterns = {
      "/shep/bip-async/*",
      "/bip-async/*",
      "/shep/bip-async-wss-gost/*",
      "/bip-async-wss-gost/*"
    })
public class AsyncChannelServlet extends ChannelServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AsyncChannel channel;

  /** For the container. */
  public AsyncChannelServlet() {
    super("ASYNC", "shep/AsyncChannel", "shep/AsyncChannelClient");
  }

  @Override
  protected Reply exchange(Inbound inbound, Door door, String transportCharset, Language language) {
    return channel.exchange(inbound, door, transportCharset, language);
  }
}
