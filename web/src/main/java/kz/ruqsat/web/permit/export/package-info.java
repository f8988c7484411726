/**
 * Exports of what a search of the register found: one {@link
 * kz.ruqsat.web.permit.export.PermitSink} for each form, which gets the permits one by one.
 */
package kz.ruqsat.web.permit.export;
