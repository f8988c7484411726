/**
 * The wire form of the channels: envelopes read leniently by local name, answers written strictly.
 * It stands in the gateway component, not in the doors, because signatures, repetition and the
 * journal all work on bytes. What both channels share is here; each has a package of its own below.
 */
package kz.ruqsat.shep.wire;
