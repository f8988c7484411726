/** Places of the queue booked ahead: the slots of a day, and who has their seats. */
package kz.ruqsat.centre.queue.booking;
