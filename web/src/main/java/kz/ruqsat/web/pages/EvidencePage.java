package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.seal.SealedLogs;

/** The logs with their newest checkpoints. */
@Named("evidence")
@RequestScoped
public class EvidencePage {

  private static final List<String> LOGS = List.of("permits", "audit", "messages");

  @Inject private SealedLogs logs;

  /** A log; checkpoint and key are null while there is none. */
  public record Log(String name, long size, String checkpoint, String key) {}

  /** All of them. */
  public List<Log> getLogs() {
    return LOGS.stream()
        .map(
            log ->
                new Log(
                    log,
                    logs.size(log),
                    logs.checkpoint(log).orElse(null),
                    logs.key(log).map(NoteKey::toString).orElse(null)))
        .toList();
  }
}
