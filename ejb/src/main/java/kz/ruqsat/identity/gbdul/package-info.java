/** ГБД ЮЛ on the gateway: organisations by БИН, their affiliated persons, two reports. */
package kz.ruqsat.identity.gbdul;
