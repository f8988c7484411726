/** Routes to other gateways, and the client that calls them. */
package kz.ruqsat.shep.route;
