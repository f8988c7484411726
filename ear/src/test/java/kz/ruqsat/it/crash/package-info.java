/** The gateway in processes of its own, which are killed: what was acknowledged is still there. */
package kz.ruqsat.it.crash;
