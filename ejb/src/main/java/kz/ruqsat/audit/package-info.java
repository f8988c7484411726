/** Who did and saw what: appended, never changed, sealed in a log of its own. */
package kz.ruqsat.audit;
