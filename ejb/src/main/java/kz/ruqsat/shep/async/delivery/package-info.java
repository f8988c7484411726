/**
 * Messages on their way to recipients: what is owed and pushed by whichever node is free, what
 * waits to be fetched, the state each message has reached, and the desk of operators.
 */
package kz.ruqsat.shep.async.delivery;
