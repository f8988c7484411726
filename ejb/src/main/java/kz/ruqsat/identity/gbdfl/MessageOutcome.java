package kz.ruqsat.identity.gbdfl;

import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * How a request to ГБД ФЛ ended ({@code messageResult}). All codes but that of success are ours.
 */
enum MessageOutcome {
  PROCESSED("00000"),
  NOT_FOUND("10001"),
  ONE_KIND_OF_SEARCH("10002"),
  NAMES_INCOMPLETE("10003"),
  WRONG_IIN("10004"),
  WRONG_DATE("10005"),
  NO_CONSENT("10006"),
  TOO_MANY("10007");

  private final String code;

  MessageOutcome(String code) {
    this.code = code;
  }

  /** Code and names. */
  CodedValue value() {
    return Dictionary.MESSAGE_RESULT.value(code);
  }
}
