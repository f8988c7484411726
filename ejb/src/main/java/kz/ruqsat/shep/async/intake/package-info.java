/**
 * What comes into chains here: the channel that participants call, messages taken and acknowledged
 * in one transaction, messages of our own services, and who answers which service.
 */
package kz.ruqsat.shep.async.intake;
