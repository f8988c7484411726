package kz.ruqsat.web.regulation;

import static kz.ruqsat.web.page.Layout.escaped;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.ActionRule;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.web.page.Layout;
import kz.ruqsat.web.text.Texts;

/** Writes the pages of the passports in one language. */
final class PassportHtml {

  private final StringBuilder out = new StringBuilder(8192);
  private final Texts texts;

  PassportHtml(Texts texts) {
    this.texts = texts;
  }

  /** What was written, with a way back to the list of the services. */
  String page(String title) {
    return Layout.page(
        texts, title, "<p><a href=\"/passports/\">" + escaped(word("services")) + "</a></p>" + out);
  }

  void service(PublicService service) {
    Edition newest = service.newest();
    out.append("<p><a href=\"/passports/").append(escaped(service.code())).append("?lang=");
    out.append(texts.locale().getLanguage()).append("\">");
    out.append(escaped(text(newest.title()))).append("</a></p>");
  }

  void passport(EditionInForce inForce) {
    Edition edition = inForce.edition();
    inForce.declaration().ifPresent(it -> note(word("declared") + ": " + it.reason()));
    if (!edition.title().kkChecked() && texts.locale().getLanguage().equals("kk")) {
      note(word("unofficial"));
    }
    out.append("<section class=\"card\"><dl class=\"facts\">");
    row("edition", edition.key().edition() + ", " + edition.basis().act());
    if (edition.provider() != null) {
      row("provider", text(edition.provider().title()));
    }
    edition.passport().hours().forEach(it -> row("hours." + it.purpose(), it.hours().toString()));
    row(
        "places",
        joined(edition.passport().infoPlaces(), it -> it.address() == null ? "" : it.address()));
    edition.procedure().ifPresent(this::rules);
    out.append("</dl></section>");
    edition.procedure().ifPresent(this::documents);
  }

  private void rules(ServiceRules rules) {
    row("channels", joined(new TreeSet<>(rules.intakeChannels()), it -> word("channel." + it)));
    for (ActionRule action : rules.actions()) {
      String terms =
          action.totals().values().stream()
              .map(total -> joined(total.deadline().terms(), Object::toString))
              .distinct()
              .collect(Collectors.joining("; "));
      row("action." + action.action(), terms.isEmpty() ? "—" : terms);
    }
    row("fee", word("fee." + rules.fee().kind()));
    row("grounds", joined(rules.grounds().all(), it -> text(it.text())));
  }

  private void documents(ServiceRules rules) {
    out.append("<h2>").append(escaped(word("documents"))).append("</h2><ul>");
    rules.documents().stream()
        .map(document -> text(document.title()))
        .distinct()
        .forEach(title -> out.append("<li>").append(escaped(title)).append("</li>"));
    out.append("</ul>");
  }

  private String word(String key) {
    return texts.get("passport." + key);
  }

  private void note(String text) {
    out.append("<p class=\"note\">").append(escaped(text)).append("</p>");
  }

  private void row(String key, String value) {
    if (!value.isBlank()) {
      out.append("<div class=\"wide\"><dt>").append(escaped(word(key))).append("</dt><dd>");
      out.append(escaped(value)).append("</dd></div>");
    }
  }

  private String text(LocalText text) {
    return text.in(texts.locale());
  }

  private static <T> String joined(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).filter(it -> !it.isBlank()).collect(Collectors.joining("; "));
  }
}
