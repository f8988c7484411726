package kz.ruqsat.eds.xml;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;

/**
 * One of the signatures in a document.
 *
 * @param verdict VALID if the key of the signer signed the document as it was then
 * @param signer the certificate that the signature brings; absent if it brings none that is
 *     readable
 * @param value the octets of the signature, by which a document that comes again is known: its text
 *     can be changed without harm to the signature, these cannot; empty if they are not readable
 */
public record DocumentSignature(Verdict verdict, Optional<X509Certificate> signer, byte[] value) {}
