package kz.ruqsat.web.verify;

import static kz.ruqsat.web.page.Layout.escaped;

import java.time.LocalDate;
import kz.ruqsat.permit.verify.PublicAnswer;
import kz.ruqsat.permit.verify.Verdict;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.web.page.Layout;
import kz.ruqsat.web.text.Texts;

/** Writes the pages of the public check in one language. */
final class VerifyHtml {

  private final Texts texts;
  private final StringBuilder facts = new StringBuilder();

  VerifyHtml(Texts texts) {
    this.texts = texts;
  }

  /** Asks for a code. */
  String form() {
    return frame(
        """
        <form class="card stack" action="/verify/" method="get">
        <input type="hidden" name="lang" value="%s">
        <label for="code">%s</label>
        <input id="code" name="code" required autocomplete="off" autocapitalize="none"
          spellcheck="false" maxlength="40">
        <button type="submit">%s</button>
        </form>
        """
            .formatted(
                texts.locale().getLanguage(),
                escaped(texts.get("verify.form.code")),
                escaped(texts.get("verify.form.check"))));
  }

  /** Says one sentence that is no good news. */
  String said(String key) {
    return frame(
        "<p role=\"status\" class=\"verdict bad\">" + escaped(texts.get("verify." + key)) + "</p>");
  }

  /** Shows what the register has. */
  String page(PublicAnswer answer) {
    fact("number", answer.number());
    String result = in(answer.result());
    String service = in(answer.service());
    fact("result", result);
    if (!service.equals(result)) {
      fact("service", service);
    }
    fact("provider", in(answer.provider()));
    fact("holder", answer.holder());
    fact("issuedOn", answer.issuedOn());
    fact("validFrom", answer.validFrom());
    fact("validTo", answer.validTo());
    fact("since", answer.since());
    fact("supersededBy", answer.supersededBy());
    fact("checkedOn", answer.day());
    return frame(
        """
        <p role="status" class="verdict %s">%s</p>
        <section class="card"><dl class="facts">
        %s</dl></section>
        <p class="hint">%s</p>
        """
            .formatted(
                look(answer.verdict()),
                escaped(texts.get("verify.verdict." + answer.verdict())),
                facts,
                escaped(texts.get("verify.hint"))));
  }

  private static String look(Verdict verdict) {
    return switch (verdict) {
      case IN_FORCE -> "good";
      case NOT_YET, SUSPENDED, REPLACED -> "late";
      case TERMINATED, EXPIRED -> "bad";
    };
  }

  private String in(LocalText text) {
    return text.in(texts.locale());
  }

  private void fact(String key, LocalDate day) {
    fact(key, texts.day(day));
  }

  private void fact(String key, String text) {
    if (text != null) {
      facts
          .append("<div><dt>")
          .append(escaped(texts.get("verify.field." + key)))
          .append("</dt><dd>");
      facts.append(escaped(text)).append("</dd></div>\n");
    }
  }

  private String frame(String main) {
    return Layout.page(texts, texts.get("verify.title"), main);
  }
}
