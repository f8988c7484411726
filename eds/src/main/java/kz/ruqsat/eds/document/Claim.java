package kz.ruqsat.eds.document;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.trust.TrustedTime;

/**
 * A signature whose value has been checked, in whatever format it came.
 *
 * @param verdict of that check
 * @param signer the certificate it names; present if the verdict is VALID
 * @param claimedAt when the signer says to have signed
 * @param time when it was there for certain
 */
record Claim(
    Verdict verdict,
    Optional<X509Certificate> signer,
    Optional<Instant> claimedAt,
    TrustedTime time) {}
