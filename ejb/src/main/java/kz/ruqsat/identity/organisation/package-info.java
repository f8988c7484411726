/** Organisations as ГБД ЮЛ knows them. */
package kz.ruqsat.identity.organisation;
