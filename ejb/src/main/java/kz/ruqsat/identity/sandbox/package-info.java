/** Numbers that always behave the same, for integrators who test their client. */
package kz.ruqsat.identity.sandbox;
