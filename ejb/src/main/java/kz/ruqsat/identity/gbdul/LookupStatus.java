package kz.ruqsat.identity.gbdul;

import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/** How a request to ГБД ЮЛ ended ({@code Status}). All codes but that of success are ours. */
enum LookupStatus {
  PROCESSED("002"),
  NOT_FOUND("101"),
  WRONG_BIN("102"),
  NO_REQUESTOR("103"),
  NO_CONSENT("104");

  private final String code;

  LookupStatus(String code) {
    this.code = code;
  }

  /** Code and names. */
  CodedValue value() {
    return Dictionary.LOOKUP_STATUS.value(code);
  }
}
