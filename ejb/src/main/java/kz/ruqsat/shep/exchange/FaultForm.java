package kz.ruqsat.shep.exchange;

/**
 * How the fault of an operation is named in {@code detail}.
 *
 * @param namespace namespace of the operation's elements
 * @param element local name of the fault's element
 */
public record FaultForm(String namespace, String element) {}
