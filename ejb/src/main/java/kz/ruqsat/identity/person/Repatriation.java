package kz.ruqsat.identity.person;

import java.time.Instant;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** A person came back to the country of their ancestors. */
public record Repatriation(
    @Coded(Dictionary.REPATRIATION_STATUS) CodedValue status,
    Instant from,
    Instant to,
    String number,
    @Coded(Dictionary.REPATRIATION_AUTHORITY) CodedValue authority,
    @Coded(Dictionary.REPATRIATION_REASON) CodedValue reason) {}
