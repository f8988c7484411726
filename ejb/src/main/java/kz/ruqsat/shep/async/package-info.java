/**
 * The asynchronous channel: messages in chains, stored and acknowledged in one transaction,
 * delivered by whichever node is free, at least once and in the order of their chain.
 *
 * <p>Here are the chains and their messages, which every room shares. {@code delivery} brings them
 * to their recipients and knows their states; {@code intake} takes what participants and our own
 * services send; {@code relay} fetches what other gateways have for us. The last two ask {@code
 * delivery}, never the other way.
 */
package kz.ruqsat.shep.async;
