package kz.ruqsat.shep.wire;

/**
 * A SOAP envelope as far as the gateway needs it.
 *
 * @param version SOAP version
 * @param operation the only child of the Body
 * @param namespace namespace of that child; empty when it has none
 * @param secured whether there is a signature in a WS-Security header
 */
public record Envelope(
    SoapVersion version, WireElement operation, String namespace, boolean secured) {}
