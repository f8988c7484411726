/** The State Corporation and its electronic queue over the wire. */
package kz.ruqsat.it.centre;
