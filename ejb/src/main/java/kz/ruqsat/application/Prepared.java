package kz.ruqsat.application;

/**
 * What a step brings along.
 *
 * @param document its documents, signed; null to have them written when the step is done
 * @param signer whose signature they bear; null
 * @param permitNumber number of the permit among them; null
 */
record Prepared(byte[] document, Doer signer, String permitNumber) {

  static final Prepared NOTHING = new Prepared(null, null, null);
}
