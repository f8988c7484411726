/** The lookups for those who start fresh: typed SOAP ports, REST, and the table of the sandbox. */
package kz.ruqsat.web.identity;
