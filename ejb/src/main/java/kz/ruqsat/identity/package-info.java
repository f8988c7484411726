/** Lookups of persons (ГБД ФЛ) and organisations (ГБД ЮЛ): one port behind every door. */
package kz.ruqsat.identity;
