/**
 * The asynchronous channel: messages in chains, stored and acknowledged in one transaction,
 * delivered by whichever node is free, at least once and in the order of their chain.
 */
package kz.ruqsat.shep.async;
