/** Time stamps (RFC 3161): asking a time stamping authority for one, and checking one. */
package kz.ruqsat.eds.tsp;
