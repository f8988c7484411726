/**
 * Who does the arithmetic: the port through which signatures are made and checked, and the small
 * adapters that let BouncyCastle's formats (CMS, OCSP, RFC 3161) use any JCA provider by algorithm
 * identifier.
 */
package kz.ruqsat.eds.engine;
