/** The database: its schema is brought up to date before anything else starts. */
package kz.ruqsat.store;
