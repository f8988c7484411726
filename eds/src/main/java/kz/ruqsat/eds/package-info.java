/**
 * Electronic signatures of Kazakhstan's National Certification Authority, open and on their own.
 */
package kz.ruqsat.eds;
