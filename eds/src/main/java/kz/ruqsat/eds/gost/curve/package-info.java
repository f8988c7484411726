/**
 * Fast arithmetic for the two curves, for public data only: its time depends on the numbers, so
 * private keys stay with BouncyCastle's own curves.
 *
 * <p>Field, curve and point extend BouncyCastle's classes as its custom curves for the NIST primes
 * do; its joint multiplication and its table keeping then run on them unchanged. The public types
 * are for the provider in the package above and for tests, not an interface of this library.
 */
package kz.ruqsat.eds.gost.curve;
