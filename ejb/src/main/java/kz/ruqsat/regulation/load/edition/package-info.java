/**
 * Reads editions of services: what they tell people, their forms, documents and procedures, and
 * whether these hang together.
 */
package kz.ruqsat.regulation.load.edition;
