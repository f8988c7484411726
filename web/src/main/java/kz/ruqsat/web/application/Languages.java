package kz.ruqsat.web.application;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import kz.ruqsat.web.problem.ProblemException;
import kz.ruqsat.web.text.Texts;

/** The languages in which people are told something. */
final class Languages {

  private Languages() {}

  /** A language by its code; null for none. */
  static Locale of(String code) {
    if (code == null) {
      return null;
    }
    if (!Texts.LANGUAGES.contains(code)) {
      throw new ProblemException(Status.BAD_REQUEST, "lang is ru, kk or en");
    }
    return Locale.forLanguageTag(code);
  }
}
