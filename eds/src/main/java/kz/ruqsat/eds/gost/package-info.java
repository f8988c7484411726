/**
 * The Kazakh national algorithms for the Java Cryptography Architecture: install {@link
 * kz.ruqsat.eds.gost.KazakhGostProvider} once and the JDK's own certificate factory, path builder
 * and key stores read what the National Certification Authority (NUC RK) issues.
 *
 * <p>The curves are the published ones of RFC 4357 and RFC 7836. What differs from the Russian
 * profile of RFC 4491 and RFC 9215 are the object identifiers, the S-box of the older hash (D-Test,
 * "id-GostR3411-94-TestParamSet" of RFC 4357) and the byte order of a signature.
 */
package kz.ruqsat.eds.gost;
