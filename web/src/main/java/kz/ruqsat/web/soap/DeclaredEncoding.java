package kz.ruqsat.web.soap;

import java.util.Locale;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Without a charset in the Content-Type the XML itself says its encoding. CXF would take it for
 * ISO-8859-1, as HTTP once had it, and destroy every Cyrillic letter.
 */
public class DeclaredEncoding extends AbstractPhaseInterceptor<Message> {

  public DeclaredEncoding() {
    super(Phase.RECEIVE);
  }

  @Override
  public void handleMessage(Message message) {
    Object type = message.get(Message.CONTENT_TYPE);
    if (type == null || !type.toString().toLowerCase(Locale.ROOT).contains("charset")) {
      message.remove(Message.ENCODING);
    }
  }
}
