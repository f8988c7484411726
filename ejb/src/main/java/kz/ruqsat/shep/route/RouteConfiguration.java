package kz.ruqsat.shep.route;

import java.net.URI;
import java.time.Duration;

/**
 * What an operator writes down of a route.
 *
 * @param serviceId the registry id that is routed
 * @param address of the other gateway's synchronous channel
 * @param senderId our account there
 * @param passwordSetting name of the setting that holds our password there; null without one
 * @param signed whether our messages are signed
 * @param peer participant whose key signs the answers; null when they need no signature
 * @param connectTimeout to reach the other gateway
 * @param readTimeout until the whole answer is here, all attempts together
 * @param readOnly whether the service only reads, so that a message may be sent again that may have
 *     arrived
 * @param asyncAddress of the other gateway's asynchronous channel; null when messages of this
 *     channel are not handed on
 */
public record RouteConfiguration(
    String serviceId,
    URI address,
    String senderId,
    String passwordSetting,
    boolean signed,
    String peer,
    Duration connectTimeout,
    Duration readTimeout,
    boolean readOnly,
    URI asyncAddress) {}
