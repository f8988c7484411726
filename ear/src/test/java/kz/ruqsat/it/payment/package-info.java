/** Payments of fees over every door of the running gateway. */
package kz.ruqsat.it.payment;
