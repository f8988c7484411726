/**
 * Cases in hand: {@link kz.ruqsat.application.handling.Cases} takes the acts of officials and the
 * word of whoever keeps payments; the others show cases, hand out their papers and count them.
 */
package kz.ruqsat.application.handling;
