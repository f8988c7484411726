package kz.ruqsat.application.filing;

import java.util.Optional;
import kz.ruqsat.application.ApplicationFault;

/** Asks the state databases about an applicant. */
public interface StateRegistry {

  /** What came of asking. */
  enum Answer {
    FOUND,
    NOT_FOUND,
    /** A person who has died: nobody can be given a permit. */
    DECEASED,
    /** An organisation that was dissolved. */
    LIQUIDATED,
    /** No answer; asking again later helps (GAP-57). */
    UNAVAILABLE,
    /** An answer without the signature of the state database (S1.1.11.DATA.2, S1.2.11.DATA.5). */
    NOT_TRUSTED;

    /** Whether nothing is known and the question is still to be asked. */
    public boolean isOpen() {
      return this == UNAVAILABLE || this == NOT_TRUSTED;
    }
  }

  /**
   * An answer with what it rests on.
   *
   * @param dataset code of the data, for example {@code IDENTITY_DOCUMENT}
   * @param snapshot the data as XML; empty when there is none
   */
  record Reply(Answer answer, String dataset, Optional<byte[]> snapshot) {}

  /**
   * Asks about an ИИН or БИН.
   *
   * @throws ApplicationFault FORM_INVALID when it is neither
   */
  Reply ask(String iinBin);
}
