package kz.ruqsat.shep.wire;

import java.util.Map;
import java.util.Optional;

/** What a request to a service says, whichever channel it came by. */
public interface ServiceRequest {

  /** The registry id that routes the message. */
  String serviceId();

  /** Account of the sender. */
  String senderId();

  /** The id of the message. */
  String messageId();

  /** The chain it belongs to; null when there is none. */
  String correlationId();

  /** Additional pairs in order of arrival. */
  Map<String, String> properties();

  /** The payload; empty when the element is absent. */
  Optional<WireData> data();
}
