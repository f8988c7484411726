package kz.ruqsat.application.procedure;

import java.util.List;
import kz.ruqsat.application.casefile.Doer;

/**
 * What a step brings along.
 *
 * @param document its documents, signed; null to have them written when the step is done
 * @param signer whose signature they bear; null
 * @param permits numbers of the permits among them
 */
public record Prepared(byte[] document, Doer signer, List<String> permits) {

  public static final Prepared NOTHING = new Prepared(null, null, List.of());
}
