package kz.ruqsat.identity.gbdul;

import java.util.Optional;
import java.util.UUID;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Tamper;

/**
 * What a request about a БИН found.
 *
 * @param organisation there if and only if the status is {@link LookupStatus#PROCESSED}
 */
record BinResult(LookupStatus status, Optional<Organisation> organisation, Tamper tamper) {

  private static final String PROCESSED = "Message has been processed successfully";

  static BinResult without(LookupStatus status) {
    return new BinResult(status, Optional.empty(), Tamper.NONE);
  }

  /** The channel's answer: processed, whatever the document says. */
  Answer answer(byte[] document) {
    return new Answer(UUID.randomUUID().toString(), Answer.SUCCESS, PROCESSED, document)
        .spoilt(tamper);
  }
}
