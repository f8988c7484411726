package kz.ruqsat.identity.organisation;

import java.time.Instant;

/** The document of identity of a beneficial owner. */
public record BeneficiaryDocument(String type, String number, Instant issuedAt, String issuer) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "BeneficiaryDocument of type " + type;
  }
}
