package kz.ruqsat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.ruqsat.seal.RecordSource;

/** The events, as they are sealed. */
@ApplicationScoped
public class AuditLog implements RecordSource {

  static final String NAME = "audit";

  @Override
  public String log() {
    return NAME;
  }

  @Override
  public String table() {
    return "audit_event";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "happened_at", "actor", "role", "action", "object", "purpose", "detail", "row_count");
  }
}
