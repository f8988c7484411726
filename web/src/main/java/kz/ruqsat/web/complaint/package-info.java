/** Complaints over REST. */
package kz.ruqsat.web.complaint;
