/** What the codes in a permit mean, in the three languages, as the law of its edition has it. */
package kz.ruqsat.permit.title;
