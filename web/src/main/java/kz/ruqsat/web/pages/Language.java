package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.ruqsat.web.text.Texts;

/** The language of a page: as chosen ({@code ?lang=}, then kept), else as the browser asks. */
@Named
@RequestScoped
public class Language {

  static final String COOKIE = "lang";

  @Inject private HttpServletRequest request;

  /** The words of the page. */
  public Texts texts() {
    return Texts.in(getLocale());
  }

  /** Of the page. */
  public Locale getLocale() {
    return Stream.of(Stream.ofNullable(request.getParameter(COOKIE)), kept(), wanted())
        .flatMap(it -> it)
        .filter(Texts.LANGUAGES::contains)
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElseGet(() -> Locale.forLanguageTag(Texts.LANGUAGES.get(0)));
  }

  /** All of them. */
  public List<String> getAll() {
    return List.of("kk", "ru", "en");
  }

  private Stream<String> kept() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Stream.empty()
        : Stream.of(cookies).filter(it -> it.getName().equals(COOKIE)).map(Cookie::getValue);
  }

  private Stream<String> wanted() {
    return Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
  }
}
