/**
 * The places with an electronic queue: their hours and windows, their days, and what the law in
 * force lets people queue for there.
 */
package kz.ruqsat.centre.queue.place;
