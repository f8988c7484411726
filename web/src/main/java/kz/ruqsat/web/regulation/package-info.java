/** The law for people and systems: passports of the services, acts, forms. */
package kz.ruqsat.web.regulation;
