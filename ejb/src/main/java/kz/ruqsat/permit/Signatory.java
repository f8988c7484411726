package kz.ruqsat.permit;

/**
 * The official who signed a version.
 *
 * @param iin null when not known, as in records from before
 * @param certificate serial number of the certificate, hexadecimal; null for a paper signature
 */
public record Signatory(String iin, String name, String certificate) {

  /** Without name and IIN. */
  @Override
  public String toString() {
    return "Signatory[" + certificate + "]";
  }
}
