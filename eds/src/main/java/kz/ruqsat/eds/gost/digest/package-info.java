/**
 * The two hashes, from tables that hold several steps in one look-up. The public types are for the
 * provider in the package above and for tests, not an interface of this library.
 */
package kz.ruqsat.eds.gost.digest;
