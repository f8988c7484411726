package kz.ruqsat.shep.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.ruqsat.seal.RecordSource;

/** The exchanges, as they are sealed: the bytes by their digests. */
@ApplicationScoped
public class MessageLog implements RecordSource {

  static final String NAME = "messages";

  @Override
  public String log() {
    return NAME;
  }

  @Override
  public String table() {
    return "shep_message";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "session_id",
        "channel",
        "door",
        "remote_address",
        "content_type",
        "sender_id",
        "service_id",
        "message_id",
        "correlation_id",
        "received_at",
        "answered_at",
        "outcome",
        "code",
        "signer_serial",
        "signature_digest",
        "inbound_size",
        "inbound",
        "outbound");
  }
}
