/**
 * A certification centre of our own in the profile of the NUC RK, for tests and for the stand-in
 * mode: root, issuing CA, OCSP responder, CRL with delta and TSA on loopback, made when asked for
 * and never committed as files. Everybody in it is fictitious.
 */
package kz.ruqsat.eds.testpki;
