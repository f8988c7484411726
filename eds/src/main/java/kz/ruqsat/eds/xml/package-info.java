/**
 * Signatures in XML: {@link kz.ruqsat.eds.xml.WsSecurity} over the Body of a SOAP message and
 * {@link kz.ruqsat.eds.xml.XmlSignatures} inside a document.
 *
 * <p>Both admit one structure and a handful of algorithms, so neither needs an engine of
 * transforms: the bytes that are read, the bytes that are digested and the bytes that are handed on
 * come from one safe parse. Apache Santuario canonicalises; nothing is registered with it, because
 * its registers belong to the whole server and would outlive the application.
 */
package kz.ruqsat.eds.xml;
