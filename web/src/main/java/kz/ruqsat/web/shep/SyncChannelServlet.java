package kz.ruqsat.web.shep;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.exchange.Reply;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.sync.SyncChannel;

/** The synchronous channel. */
@WebServlet(
    name = "SyncChannel",
    urlPatterns = {
      "/shep/bip-sync/*",
      "/bip-sync/*",
      "/shep/bip-sync-wss-gost/*",
      "/bip-sync-wss-gost/*"
    })
public class SyncChannelServlet extends ChannelServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SyncChannel channel;

  /** For the container. */
  public SyncChannelServlet() {
    super("SYNC", "shep/SyncChannel");
  }

  @Override
  protected Reply exchange(Inbound inbound, Door door, String transportCharset, Language language) {
    return channel.exchange(inbound, door, transportCharset, language);
  }
}
