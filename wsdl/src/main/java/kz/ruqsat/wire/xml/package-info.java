/** How dates and times of the wire become Java's, for the generated types. */
package kz.ruqsat.wire.xml;
