package kz.ruqsat.identity.person;

import java.time.LocalDate;

/** A certificate of the register of births or deaths. */
public record Certificate(String number, LocalDate issuedOn, String issuer) {}
