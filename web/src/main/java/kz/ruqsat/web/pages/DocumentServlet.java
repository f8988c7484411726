package kz.ruqsat.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.document.PermitDocuments;
import kz.ruqsat.web.PublishAddress;
import kz.ruqsat.web.permit.Inspection;

/** The document of a permit as PDF, behind the button of its page. */
@WebServlet("/register/document")
public class DocumentServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient PermitDocuments documents;
  @Inject private transient Inspection inspection;
  @Inject private transient PublishAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = String.valueOf(request.getParameter("number"));
    Optional<VersionRecord> newest = documents.newest(number);
    if (newest.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    inspection.record("DOCUMENT_pdf", number + " " + newest.get().ordinal(), 1L);
    String check = address.base(request) + "/verify/";
    byte[] pdf = documents.pdf(newest.get(), check, inspection.seesPersonalData());
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"permit.pdf\"");
    response.getOutputStream().write(pdf);
  }
}
