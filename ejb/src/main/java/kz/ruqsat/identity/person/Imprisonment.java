package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** A person serves or served a sentence. */
public record Imprisonment(
    @Coded(Dictionary.IMPRISONMENT) CodedValue status, LocalDate from, LocalDate to) {}
