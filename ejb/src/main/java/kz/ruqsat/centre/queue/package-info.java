/**
 * The electronic queue: first come, first served, with no expedited service; at the desks of the
 * State Corporation a place can be booked ahead through a portal.
 */
package kz.ruqsat.centre.queue;
