/**
 * The synchronous channel: one message in, one answer out. A message walks admission, handler,
 * answer, journal, and never back.
 */
package kz.ruqsat.shep.sync;
