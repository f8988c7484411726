package kz.ruqsat.centre.desk;

import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * A document that an operator signed with the service certificate.
 *
 * @param kind local name of its root
 * @param fields what it says
 * @param certificateSerial serial number of the certificate, hexadecimal
 * @param octets as signed
 */
public record SignedPaper(
    String kind, Officer operator, PayloadFields fields, String certificateSerial, byte[] octets) {}
