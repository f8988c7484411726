/**
 * The contracts as clients get them. The files themselves lie in {@code META-INF/wsdl}, one file
 * for each namespace; see the decision record on how {@code ?wsdl} is answered.
 */
package kz.ruqsat.wsdl;
