/** The State Corporation and the electronic queue over REST. */
package kz.ruqsat.web.centre;
