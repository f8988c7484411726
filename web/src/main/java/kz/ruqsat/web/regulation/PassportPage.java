package kz.ruqsat.web.regulation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;

/**
 * The passports for people: {@code /passports} lists the services, {@code /passports/CODE} shows
 * one as of today; {@code ?lang=} ru, kk or en, else as the browser asks.
 */
@WebServlet("/passports/*")
public class PassportPage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  @Inject private transient Regulations regulations;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = language(request);
    String path = request.getPathInfo();
    String page;
    if (path == null || path.equals("/")) {
      page = list(language);
    } else {
      try {
        page = passport(path.substring(1), language);
      } catch (RegulationFault fault) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
    }
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Vary", "Accept-Language");
    response.getWriter().write(page);
  }

  private String list(Locale language) {
    PassportHtml html = new PassportHtml(language);
    html.open(html.word("services"), "");
    for (PublicService service : regulations.all().services()) {
      html.service(service);
    }
    return html.close();
  }

  private String passport(String code, Locale language) {
    EditionInForce inForce = regulations.inForce(code, LocalDate.ofInstant(clock.instant(), ZONE));
    PassportHtml html = new PassportHtml(language);
    html.open(inForce.edition().title().in(language), code);
    html.passport(inForce);
    return html.close();
  }

  private static Locale language(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    return asked == null ? request.getLocale() : Locale.forLanguageTag(asked);
  }
}
