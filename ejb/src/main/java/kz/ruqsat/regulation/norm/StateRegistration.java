package kz.ruqsat.regulation.norm;

import java.time.LocalDate;

/**
 * Registration of an act at the Ministry of Justice.
 *
 * @param number in the register of normative acts
 * @param on the day; null when the texts do not give it
 */
public record StateRegistration(String number, LocalDate on) {}
