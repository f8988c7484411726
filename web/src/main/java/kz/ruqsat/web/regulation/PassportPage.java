package kz.ruqsat.web.regulation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.time.OfficialTime;
import kz.ruqsat.web.page.Layout;
import kz.ruqsat.web.text.Language;
import kz.ruqsat.web.text.Texts;

/**
 * The passports for people: {@code /passports} lists the services, {@code /passports/CODE} shows
 * one as of today; {@code ?lang=} ru, kk or en, else as the browser asks.
 */
@WebServlet("/passports/*")
public class PassportPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Regulations regulations;
  @Inject private transient Clock clock;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String page;
    if (path == null || path.equals("/")) {
      page = list(language.texts());
    } else {
      try {
        page = passport(path.substring(1), language.texts());
      } catch (RegulationFault fault) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
    }
    response.setContentType("text/html; charset=utf-8");
    Layout.protect(response);
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.getWriter().write(page);
  }

  private String list(Texts texts) {
    PassportHtml html = new PassportHtml(texts);
    for (PublicService service : regulations.all().services()) {
      html.service(service);
    }
    return html.page(texts.get("passport.services"));
  }

  private String passport(String code, Texts texts) {
    EditionInForce inForce = regulations.inForce(code, OfficialTime.today(clock));
    PassportHtml html = new PassportHtml(texts);
    html.passport(inForce);
    return html.page(inForce.edition().title().in(texts.locale()));
  }
}
