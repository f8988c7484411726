/** What operators sign at the desks of the State Corporation, and what the law asks of it. */
package kz.ruqsat.centre.desk;
