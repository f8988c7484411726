package kz.ruqsat.shep.async.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.ruqsat.shep.GatewayFault;

/**
 * Where a recipient's deliveries go.
 *
 * @param address the callback of a participant, or the asynchronous channel of another gateway
 * @param parallel how many calls may run at once
 * @param patience how long a call waits for its answer
 * @param seal makes the bytes that leave out of an envelope
 * @param check verifies an answer; throws {@link GatewayFault} when it is not the recipient's
 */
record Destination(
    URI address,
    int parallel,
    Duration patience,
    UnaryOperator<byte[]> seal,
    Consumer<byte[]> check) {}
