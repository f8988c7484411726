package kz.ruqsat.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import kz.ruqsat.web.text.Language;
import kz.ruqsat.web.text.Texts;

/** Keeps the language that someone chose on a page for the pages that follow, for a year. */
@WebFilter({"/register/*", "/verify/*", "/passports/*"})
public class KeptLanguage extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String chosen = request.getParameter(Language.COOKIE);
    if (chosen != null && Texts.LANGUAGES.contains(chosen)) {
      Cookie cookie = new Cookie(Language.COOKIE, chosen);
      cookie.setPath("/");
      cookie.setMaxAge(YEAR);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    chain.doFilter(request, response);
  }
}
