package kz.ruqsat.eds;

/** What a certificate of the NUC RK says about its holder. */
public record CertificateInfo(java.security.cert.X509Certificate certificate) {}
