/**
 * The public service centre, the State Corporation "Government for Citizens": applications taken in
 * at its desks, the statuses it is told, results handed over. Applications themselves are those of
 * {@link kz.ruqsat.application}.
 */
package kz.ruqsat.centre;
