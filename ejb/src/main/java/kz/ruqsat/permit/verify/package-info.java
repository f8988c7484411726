/** The public check: what anyone who holds a document may learn of the permit. */
package kz.ruqsat.permit.verify;
