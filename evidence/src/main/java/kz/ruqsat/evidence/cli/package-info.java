/** The stand-alone verifier of exports. */
package kz.ruqsat.evidence.cli;
