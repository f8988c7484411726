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
 */
public record DocumentSignature(Verdict verdict, Optional<X509Certificate> signer) {}
