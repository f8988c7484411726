package kz.ruqsat.web.regulation;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.ActionRule;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.ServiceRules;

/** Writes the pages of the passports in one language. */
final class PassportHtml {

  private final StringBuilder out = new StringBuilder(8192);
  private final Locale language;
  private final ResourceBundle words;

  PassportHtml(Locale wanted) {
    boolean known = wanted.getLanguage().equals("kk") || wanted.getLanguage().equals("en");
    this.language = known ? wanted : Locale.forLanguageTag("ru");
    this.words =
        ResourceBundle.getBundle(
            "kz.ruqsat.web.regulation.passport",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String word(String key) {
    return words.getString(key);
  }

  /**
   * @param path of the page below {@code /passports/}, for the links to the other languages
   */
  void open(String title, String path) {
    out.append("<!DOCTYPE html><html lang=\"").append(language.getLanguage());
    out.append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"");
    out.append(" content=\"width=device-width, initial-scale=1\"><title>");
    out.append(escaped(title)).append("</title><style>");
    out.append("body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:48rem;");
    out.append("padding:0 1rem}th{text-align:left;vertical-align:top;padding-right:1rem}");
    out.append("</style></head><body><nav><a href=\"/passports/\">");
    out.append(escaped(word("services"))).append("</a>");
    for (String other : new String[] {"kk", "ru", "en"}) {
      out.append(" · <a lang=\"").append(other).append("\" hreflang=\"").append(other);
      out.append("\" href=\"/passports/").append(escaped(path)).append("?lang=").append(other);
      out.append("\">").append(escaped(word(other))).append("</a>");
    }
    out.append("</nav><main><h1>").append(escaped(title)).append("</h1>");
  }

  String close() {
    return out.append("</main></body></html>").toString();
  }

  void service(PublicService service) {
    Edition newest = service.newest();
    out.append("<p><a href=\"/passports/").append(escaped(service.code())).append("?lang=");
    out.append(language.getLanguage()).append("\">");
    out.append(escaped(text(newest.title()))).append("</a></p>");
  }

  void passport(EditionInForce inForce) {
    Edition edition = inForce.edition();
    inForce.declaration().ifPresent(it -> note(word("declared") + ": " + it.reason()));
    if (!edition.title().kkChecked() && language.getLanguage().equals("kk")) {
      note(word("unofficial"));
    }
    out.append("<table>");
    row("edition", edition.key().edition() + ", " + edition.basis().act());
    if (edition.provider() != null) {
      row("provider", text(edition.provider().title()));
    }
    edition.passport().hours().forEach(it -> row("hours." + it.purpose(), it.hours().toString()));
    row(
        "places",
        joined(edition.passport().infoPlaces(), it -> it.address() == null ? "" : it.address()));
    edition.procedure().ifPresent(this::rules);
    out.append("</table>");
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

  private void note(String text) {
    out.append("<p><em>").append(escaped(text)).append("</em></p>");
  }

  private void row(String key, String value) {
    if (!value.isBlank()) {
      out.append("<tr><th scope=\"row\">").append(escaped(word(key))).append("</th><td>");
      out.append(escaped(value)).append("</td></tr>");
    }
  }

  private String text(LocalText text) {
    return text.in(language);
  }

  private static <T> String joined(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).filter(it -> !it.isBlank()).collect(Collectors.joining("; "));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
