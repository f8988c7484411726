/** Brings in permits from before, from files. */
package kz.ruqsat.permit.load;
