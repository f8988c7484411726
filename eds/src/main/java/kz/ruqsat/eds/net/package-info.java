/**
 * How the services of a certification centre (OCSP, CRL, TSP) are reached: an interface with a
 * guarded default, so that nothing in a certificate can make us call an address of its choice,
 * swallow an endless answer or wait for ever.
 */
package kz.ruqsat.eds.net;
