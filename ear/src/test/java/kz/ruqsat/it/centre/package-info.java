/** The State Corporation, its queue, personal cabinets, complaints and indicators over the wire. */
package kz.ruqsat.it.centre;
