/** The register of permits and its evidence, over HTTP. */
package kz.ruqsat.it.permit;
