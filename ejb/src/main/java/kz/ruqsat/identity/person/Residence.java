package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** The place of permanent registration. */
public record Residence(
    Place place,
    String street,
    String building,
    String corpus,
    String flat,
    LocalDate from,
    LocalDate to,
    @Coded(Dictionary.ADDRESS_STATUS) CodedValue status,
    @Coded(Dictionary.ADDRESS_INVALIDITY) CodedValue invalidity) {}
