package kz.ruqsat.identity.gbdul;

import java.util.Optional;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Tamper;

/**
 * What a request about a БИН found.
 *
 * @param organisation there if and only if the status is {@link LookupStatus#PROCESSED}
 */
record BinResult(LookupStatus status, Optional<Organisation> organisation, Tamper tamper) {

  static BinResult without(LookupStatus status) {
    return new BinResult(status, Optional.empty(), Tamper.NONE);
  }

  /** The channel's answer: processed, whatever the document says. */
  Answer answer(byte[] document) {
    return Answer.processed(document).spoilt(tamper);
  }
}
