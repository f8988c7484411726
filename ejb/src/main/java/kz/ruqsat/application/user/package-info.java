/**
 * Users of the portal: registered by certificate, logged in by ИИН or БИН and a password. {@link
 * kz.ruqsat.application.user.PortalUsers} is the only door.
 */
package kz.ruqsat.application.user;
