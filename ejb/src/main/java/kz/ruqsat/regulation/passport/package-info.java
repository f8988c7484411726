/** What an edition tells people about a service: where, when, on what legal basis, how good. */
package kz.ruqsat.regulation.passport;
