/** Persons as ГБД ФЛ knows them. */
package kz.ruqsat.identity.person;
