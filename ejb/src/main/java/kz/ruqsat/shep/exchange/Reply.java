package kz.ruqsat.shep.exchange;

/**
 * What leaves the gateway.
 *
 * @param fault whether it is a fault, which SOAP 1.1 sends with HTTP status 500
 * @param contentType with the charset
 * @param bytes final; nothing may touch them, they may be signed
 */
public record Reply(boolean fault, String contentType, byte[] bytes) {}
