/**
 * An application from filing to result. {@link kz.ruqsat.application.Filing} takes applications in,
 * {@link kz.ruqsat.application.Cases} takes the acts of officers, {@link
 * kz.ruqsat.application.Cabinet} shows applicants what is theirs. What may happen in a case is read
 * from {@code kz.ruqsat.regulation}: no line here knows a particular service.
 */
package kz.ruqsat.application;
