/** What the gateway does once when it starts. */
package kz.ruqsat.shep.start;
