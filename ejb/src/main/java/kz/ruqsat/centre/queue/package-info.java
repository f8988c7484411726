/**
 * The electronic queue: first come, first served, with no expedited service; at the desks of the
 * State Corporation a place can be booked ahead through a portal. Its rooms, from the ground up,
 * are {@link kz.ruqsat.centre.queue.place}, {@link kz.ruqsat.centre.queue.booking} and {@link
 * kz.ruqsat.centre.queue.ticket}; here is how they are reached over the gateway's channels.
 */
package kz.ruqsat.centre.queue;
