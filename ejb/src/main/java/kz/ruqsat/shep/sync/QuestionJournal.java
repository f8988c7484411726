package kz.ruqsat.shep.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.JournalGroup;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import kz.ruqsat.shep.wire.sync.SyncResponse;
import kz.ruqsat.store.ColumnText;

/**
 * Writes into the journal what the gateway itself asks of other systems: message id, times of
 * question and answer, how it ended (S2.2.9.P4). What came in is there the question, and the answer
 * what went out; of both only the {@code data} element is kept.
 */
@ApplicationScoped
public class QuestionJournal {

  /** In place of the path that a message of others comes in by. */
  static final String DOOR = "OUT";

  private static final int ADDRESS = 64;

  private final JournalGroup journal;
  private final Clock clock;

  /** For CDI. */
  protected QuestionJournal() {
    this(null, null);
  }

  @Inject
  public QuestionJournal(JournalGroup journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** The question was answered. */
  void answered(Route route, SyncRequest question, String data, SyncResponse response) {
    String answer = response.data().map(WireData::element).orElse("");
    append(route, question, data, Outcome.ANSWERED, response.statusCode(), answer);
  }

  /** There was no answer, or none that counts. */
  void failed(Route route, SyncRequest question, String data, GatewayFault fault) {
    append(route, question, data, Outcome.FAILED, fault.code().wire(), "");
  }

  private void append(
      Route route, SyncRequest question, String data, Outcome outcome, String code, String answer) {
    byte[] asked = data.getBytes(StandardCharsets.UTF_8);
    Inbound inbound =
        new Inbound(
            "{" + UUID.randomUUID() + "}",
            "SYNC",
            DOOR,
            host(route),
            null,
            question.messageDate(),
            asked,
            asked.length,
            false);
    journal.append(
        new Exchange(
            inbound,
            Trace.of(question),
            outcome,
            code,
            clock.instant(),
            answer.getBytes(StandardCharsets.UTF_8)));
  }

  /** As long as the column of addresses is. */
  private static String host(Route route) {
    return ColumnText.cut(route.address().getHost(), ADDRESS);
  }
}
