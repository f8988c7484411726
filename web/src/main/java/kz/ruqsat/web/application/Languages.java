package kz.ruqsat.web.application;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.web.problem.ProblemException;

/** The languages in which people are told something. */
final class Languages {

  private static final List<String> KNOWN = List.of("ru", "kk", "en");

  private Languages() {}

  /** A language by its code; null for none. */
  static Locale of(String code) {
    if (code == null) {
      return null;
    }
    if (!KNOWN.contains(code)) {
      throw new ProblemException(Status.BAD_REQUEST, "lang is ru, kk or en");
    }
    return Locale.forLanguageTag(code);
  }
}
