package kz.ruqsat.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.search.PermitQuery;
import kz.ruqsat.web.permit.PermitCriteria;
import kz.ruqsat.web.permit.export.ExportForm;
import kz.ruqsat.web.permit.export.PermitExport;
import kz.ruqsat.web.problem.ProblemException;
import kz.ruqsat.web.text.Language;

/** The download behind the buttons of the search page. */
@WebServlet("/register/export")
public class ExportServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient PermitExport export;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExportForm form;
    PermitExport.Prepared prepared;
    try {
      form = ExportForm.of(String.valueOf(request.getParameter("format")));
      PermitQuery query = PermitCriteria.of(request::getParameter).query(1);
      prepared = export.prepare(query, form, language.getLocale());
    } catch (ProblemException | PermitFault e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType(form.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + form.fileName() + "\"");
    prepared.writeTo(response.getOutputStream());
  }
}
