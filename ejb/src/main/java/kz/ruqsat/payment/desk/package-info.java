/** Where officers look and decide, and where the portal and payers ask how things stand. */
package kz.ruqsat.payment.desk;
