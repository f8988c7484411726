/** Whole logs as files, made every night, as the stand-alone verifier reads them. */
package kz.ruqsat.seal.dump;
