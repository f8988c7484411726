/** The messages of AsyncChannel v10: what is read of them, and how they are written. */
package kz.ruqsat.shep.wire.async;
