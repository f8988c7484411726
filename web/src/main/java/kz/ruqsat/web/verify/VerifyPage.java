package kz.ruqsat.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ruqsat.web.page.Layout;
import kz.ruqsat.web.text.Language;

/**
 * {@code /verify/{id}}: whether a permit is genuine and in force, for anyone with its QR code; a
 * page in Kazakh, Russian or English ({@link Language}). Without a code it asks for one. For {@code
 * Accept: application/json} the answer is that of {@code /api/v1/verify/{id}}.
 */
@WebServlet("/verify/*")
public class VerifyPage extends HttpServlet {

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,40}");

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient Checks checks;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    String typed = request.getParameter("code");
    if (id.isEmpty() && typed != null && CODE.matcher(typed.strip()).matches()) {
      response.sendRedirect("/verify/" + typed.strip() + "?lang=" + language.getLocale());
      return;
    }
    String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    if (!id.isEmpty() && accepted.startsWith("application/json")) {
      String code = CODE.matcher(id).matches() ? id : "none";
      request.getRequestDispatcher("/api/v1/verify/" + code).forward(request, response);
      return;
    }
    VerifyHtml html = new VerifyHtml(language.texts());
    if (id.isEmpty()) {
      answer(response, 200, html.form());
      return;
    }
    Checks.Outcome outcome = checks.check(id, request);
    if (outcome.seconds() > 0) {
      response.setHeader("Retry-After", String.valueOf(outcome.seconds()));
    }
    answer(
        response,
        outcome.status(),
        outcome
            .answer()
            .map(html::page)
            .orElseGet(() -> html.said(outcome.status() == 429 ? "too-many" : "unknown")));
  }

  private static void answer(HttpServletResponse response, int status, String page)
      throws IOException {
    Layout.protect(response);
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Vary", "Accept, Accept-Language, Cookie");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
