/**
 * What a service costs on the day it is paid: rates in the monthly calculation index, the index by
 * period, and where the money goes; all of it data ({@code regulation/fees}). {@link
 * kz.ruqsat.regulation.fee.FeeSchedule} is the door.
 */
package kz.ruqsat.regulation.fee;
