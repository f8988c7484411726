/** Complaints about results and service: talon, states, terms. */
package kz.ruqsat.complaint;
