/** Whom the gateway trusts: the pinned authorities, and the check of certificates against them. */
package kz.ruqsat.trust;
