/**
 * Seals records of other components in append-only logs, so that a record changed, removed or
 * inserted by hand in the database is found. Records wait in a queue that is written with them; one
 * node at a time seals them in order.
 */
package kz.ruqsat.seal;
