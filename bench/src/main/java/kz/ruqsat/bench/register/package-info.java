/** The register with millions of permits: what searches, pages and exports cost. */
package kz.ruqsat.bench.register;
