/** Consents to the use of personal data (КДП), and the tokens that stand for them. */
package kz.ruqsat.identity.consent;
