package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** The organisation a branch or representation belongs to. */
public record Parent(
    Bin bin,
    @Coded(Dictionary.COUNTRY) CodedValue country,
    String registrationNumber,
    LocalDate registeredOn,
    String nameRu,
    String nameKk,
    String activity) {}
