/** Lookups of permits for other systems as a typed SOAP port. */
package kz.ruqsat.web.elicense;
