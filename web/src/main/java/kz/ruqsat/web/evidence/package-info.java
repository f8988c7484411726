/** The logs for auditors: checkpoints, proofs, exports for the stand-alone verifier. */
package kz.ruqsat.web.evidence;
