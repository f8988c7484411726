/** The gateway's keys, and the signatures on messages in both directions. */
package kz.ruqsat.shep.security;
