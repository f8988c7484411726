package kz.ruqsat.web.page;

import jakarta.servlet.http.HttpServletResponse;
import kz.ruqsat.web.text.Texts;

/** The frame of the pages: head, brand, languages. What is put in is HTML; texts are escaped. */
public final class Layout {

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%2$s</title>
      <link rel="stylesheet" href="/assets/register.css">
      <link rel="icon" href="/assets/ruqsat.svg" type="image/svg+xml">
      </head>
      <body>
      <header class="top">
      <div class="brand"><img src="/assets/ruqsat.svg" alt="" width="28" height="28"><span>%3$s</span></div>
      <nav class="languages" aria-label="%4$s">%5$s</nav>
      </header>
      <main class="plain">
      <h1>%2$s</h1>
      %6$s
      </main>
      </body>
      </html>
      """;

  private Layout() {}

  /**
   * A whole page.
   *
   * @param title as text
   * @param main what stands below the title, as HTML
   */
  public static String page(Texts texts, String title, String main) {
    String language = texts.locale().getLanguage();
    StringBuilder languages = new StringBuilder();
    for (String other : Texts.LANGUAGES) {
      String current = other.equals(language) ? " aria-current=\"true\"" : "";
      languages.append(
          "<a href=\"?lang=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\"%2$s>%3$s</a>"
              .formatted(other, current, escaped(texts.get("lang." + other))));
    }
    return FRAME.formatted(
        language,
        escaped(title),
        escaped("Ruqsat · " + texts.get("page.register")),
        escaped(texts.get("page.languages")),
        languages,
        main);
  }

  /** Lets the page load nothing but our own style, and nobody keep or frame it. */
  public static void protect(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'");
  }

  /** A text as HTML, in elements and attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
