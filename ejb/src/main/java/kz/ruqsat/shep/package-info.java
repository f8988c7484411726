/**
 * The gateway itself (ШЭП): participants and their rights, the routing of a {@code serviceId} to
 * its handler or upstream, signatures of the transport, and the journal of messages.
 */
package kz.ruqsat.shep;
