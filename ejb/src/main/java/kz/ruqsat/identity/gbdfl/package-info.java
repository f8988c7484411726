/** ГБД ФЛ on the gateway: its universal service, word for word as clients know it. */
package kz.ruqsat.identity.gbdfl;
