package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** An address of some other kind than that of registration. */
public record Address(
    @Coded(Dictionary.ADDRESS_TYPE) CodedValue type,
    Place place,
    String street,
    String building,
    String corpus,
    String flat,
    LocalDate from,
    LocalDate to) {}
