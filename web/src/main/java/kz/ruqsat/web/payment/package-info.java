/** Payments over REST and the typed SOAP port. */
package kz.ruqsat.web.payment;
