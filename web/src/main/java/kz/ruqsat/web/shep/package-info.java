/** The doors of the gateway's channels: they move bytes, nothing else. */
package kz.ruqsat.web.shep;
