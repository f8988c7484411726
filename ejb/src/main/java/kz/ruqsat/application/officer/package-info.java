/**
 * Officials of the providers and of the State Corporation: their posts, what these let them see and
 * do, and when a head is away so that the deputy may act.
 */
package kz.ruqsat.application.officer;
