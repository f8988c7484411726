/** The passports of the services for portals, over the gateway's channels. */
package kz.ruqsat.regulation.portal;
