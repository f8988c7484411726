/** Organisations in the types of ГБД ЮЛ, written and read back. */
package kz.ruqsat.identity.gbdul.wire;
