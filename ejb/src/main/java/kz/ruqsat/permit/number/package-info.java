/** Numbers of permits: patterns as data, and series that give each number once. */
package kz.ruqsat.permit.number;
