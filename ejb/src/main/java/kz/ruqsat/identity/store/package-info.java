/** The gateway's own data set of persons and organisations in the database. */
package kz.ruqsat.identity.store;
