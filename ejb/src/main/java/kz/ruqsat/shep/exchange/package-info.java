/**
 * What both channels share: a message is read, admitted, answered or refused, and kept in the
 * journal, in this order.
 */
package kz.ruqsat.shep.exchange;
