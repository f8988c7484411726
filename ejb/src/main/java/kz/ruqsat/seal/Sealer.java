package kz.ruqsat.seal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;

/** Seals what waits: appends to the tree, and signs a checkpoint when nothing waits any more. */
@Stateless
public class Sealer {

  static final int BATCH = 1000;

  @Inject private SealStore store;
  @Inject private SealKey key;
  @Inject private Clock clock;

  /** For the container. */
  public Sealer() {}

  Sealer(SealStore store, SealKey key, Clock clock) {
    this.store = store;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Seals a batch.
   *
   * @return whether more may wait
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal(RecordSource source) {
    String log = source.log();
    if (store.pending(log, 1).isEmpty()) {
      return false;
    }
    GrowingTree tree =
        new GrowingTree((level, index) -> store.hash(log, level, index), store.lockedSize(log));
    List<Long> ids = store.pending(log, BATCH);
    append(source, ids, tree);
    boolean more = ids.size() == BATCH;
    if (!more && !ids.isEmpty() && key.isPresent()) {
      var checkpoint = new Checkpoint(key.origin(log), tree.size(), tree.root());
      store.storeCheckpoint(
          log, tree.size(), key.sign(log, checkpoint.text()).toString(), clock.instant());
    }
    return more;
  }

  private void append(RecordSource source, List<Long> ids, GrowingTree tree) {
    List<SealStore.Node> nodes = new ArrayList<>();
    List<byte[]> lines = new RecordLines(store, source).of(ids);
    for (int i = 0; i < ids.size(); i++) {
      Long id = ids.get(i);
      tree.append(
          Hashes.leaf(lines.get(i)),
          (level, index, hash) ->
              nodes.add(new SealStore.Node(level, index, hash, level == 0 ? id : null)));
    }
    store.append(source.log(), nodes, ids, tree.size());
  }
}
