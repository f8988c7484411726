package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ruqsat.audit.AuditRecord;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.web.permit.Inspection;

/** The audit trail, the newest first. */
@Named("trail")
@RequestScoped
public class AuditPage {

  private static final int PAGE = 50;

  @Inject private HttpServletRequest request;
  @Inject private AuditTrail trail;
  @Inject private Inspection inspection;

  private List<AuditRecord> events = List.of();

  /** Reads a page of it. */
  public void load() {
    events = trail.find(given("actor"), given("object"), before(), PAGE);
    inspection.record("AUDIT", null, (long) events.size());
  }

  /** What happened. */
  public List<AuditRecord> getEvents() {
    return events;
  }

  /** Where the page after begins; null when this is the last. */
  public String getNext() {
    return events.size() < PAGE ? null : String.valueOf(events.get(PAGE - 1).id());
  }

  /** The question as asked, readable. */
  public String query(AuditRecord event) {
    String asked = event.event().detail();
    try {
      return asked == null ? null : URLDecoder.decode(asked, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return asked;
    }
  }

  /** What a field of the form says. */
  public String value(String name) {
    String value = given(name);
    return value == null ? "" : value;
  }

  private Long before() {
    String before = given("before");
    return before != null && before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null;
  }

  private String given(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
