/**
 * Append-only logs whose every record can be proved: Merkle trees with the hashes of RFC 6962 and
 * RFC 9162, proofs, and checkpoints as signed notes (C2SP tlog-checkpoint and signed-note). Plain
 * Java without dependencies, so that an auditor needs nothing but a JDK.
 */
package kz.ruqsat.evidence;
