package kz.ruqsat.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of a page: as chosen ({@code ?lang=}, then kept), else as the browser asks. */
@Named
@RequestScoped
public class Language {

  /** Name of the parameter with the choice, and of the cookie that keeps it. */
  public static final String COOKIE = "lang";

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
        .orElse(Texts.FALLBACK);
  }

  /** All of them. */
  public List<String> getAll() {
    return Texts.LANGUAGES;
  }

  private Stream<String> kept() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Stream.empty()
        : Stream.of(cookies).filter(it -> it.getName().equals(COOKIE)).map(Cookie::getValue);
  }

  private Stream<String> wanted() {
    // without the header the container gives the language of the server
    return request.getHeader("Accept-Language") == null
        ? Stream.empty()
        : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
  }
}
