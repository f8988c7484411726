/** The document of a permit: the XML that the official signed, and a PDF/A of it for people. */
package kz.ruqsat.permit.document;
