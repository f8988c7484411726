/** Which payment serves which application. */
package kz.ruqsat.payment.match;
