/**
 * Tickets: who waits, who is called and served, and how long that took against the law's limits.
 */
package kz.ruqsat.centre.queue.ticket;
