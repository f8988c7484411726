/** Searches of the register: where each begins, so that a page costs little whatever is asked. */
package kz.ruqsat.permit.search;
