/** Business documents of the lookups: requests read leniently, answers written exactly. */
package kz.ruqsat.identity.payload;
