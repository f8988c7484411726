package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A search for a person, who is missing or in hiding.
 *
 * @param active whether it goes on
 * @param number of the decision to search
 * @param authority which searches
 */
public record Search(
    boolean active,
    LocalDate from,
    LocalDate to,
    String number,
    @Coded(Dictionary.PROSECUTOR) CodedValue authority) {}
