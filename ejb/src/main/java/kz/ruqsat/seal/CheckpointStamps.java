package kz.ruqsat.seal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.trust.TimeStamps;

/**
 * Time stamps over signed checkpoints: somebody else than the gateway says when a log was of that
 * size, so that nobody who has the gateway's key can write an older history later.
 */
@Stateless
public class CheckpointStamps {

  @Inject private SealStore store;
  @Inject private TimeStamps stamps;
  @Inject private Clock clock;

  /** For the container. */
  public CheckpointStamps() {}

  CheckpointStamps(SealStore store, TimeStamps stamps, Clock clock) {
    this.store = store;
    this.stamps = stamps;
    this.clock = clock;
  }

  /** Stamps the newest checkpoint of a log, if it is not and an authority answers. */
  public void stamp(String log) {
    if (!stamps.areThere()) {
      return;
    }
    Optional<String> note = store.checkpoint(log);
    if (note.isEmpty()) {
      return;
    }
    long size = Checkpoint.parse(SignedNote.parse(note.get()).text()).size();
    if (store.stamp(log, size).isEmpty()) {
      stamps
          .over(note.get().getBytes(StandardCharsets.UTF_8))
          .ifPresent(token -> store.storeStamp(log, size, token, clock.instant()));
    }
  }

  /** The token over the checkpoint of a size as it is given out, DER; empty when it has none. */
  public Optional<byte[]> token(String log, long size) {
    return store.stamp(log, size);
  }

  /** The size of the newest checkpoint that has a time stamp. */
  public Optional<Long> newest(String log) {
    return store.newestStamp(log);
  }
}
