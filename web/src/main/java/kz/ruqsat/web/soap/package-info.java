/** What the typed SOAP ports share: contracts, encodings, faults that tell no secrets. */
package kz.ruqsat.web.soap;
