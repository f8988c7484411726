/** The end of terms: a permit whose last day has passed gets a version that says so. */
package kz.ruqsat.permit.term;
