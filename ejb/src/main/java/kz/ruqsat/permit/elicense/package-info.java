/**
 * Lookups of permits for other systems, with the names of fields known of ИС ГБД
 * «Е-лицензирование».
 */
package kz.ruqsat.permit.elicense;
