/**
 * The door of portals on the gateway's channels: applications, and users. Each service of it calls
 * what the other doors call, too.
 */
package kz.ruqsat.application.portal;
