/**
 * The front door: engines that sign and verify XML, SOAP messages and CMS, and a verifier that also
 * asks whether the signers are to be trusted.
 */
package kz.ruqsat.eds.document;
