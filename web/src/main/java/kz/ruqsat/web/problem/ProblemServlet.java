package kz.ruqsat.web.problem;

import static kz.ruqsat.web.page.Layout.escaped;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.web.page.Layout;
import kz.ruqsat.web.text.Language;
import kz.ruqsat.web.text.Texts;

/**
 * The error page of the web application: what no door answered, as a problem document; to a reader
 * of the register as a page.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient Language language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Problem problem = Problem.of(status instanceof Integer code ? code : 404);
    response.setStatus(problem.status());
    boolean onPages =
        String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
            .startsWith("/register/");
    if (onPages) {
      Layout.protect(response);
    }
    response.setContentType(onPages ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
    String text = onPages ? page(problem.status()) : problem.toJson().toString();
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String page(int status) {
    Texts texts = language.texts();
    String said =
        switch (status) {
          case 400 -> "search.fault";
          case 404, 405 -> "page.notFound.hint";
          default -> "page.failed";
        };
    String title = texts.get(status == 404 || status == 405 ? "page.notFound" : "page.register");
    return Layout.page(
        texts,
        title,
        "<p>%s</p><p><a href=\"/register/search\">%s</a></p>"
            .formatted(escaped(texts.get(said)), escaped(texts.get("page.back"))));
  }
}
