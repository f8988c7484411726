package kz.ruqsat.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.seal.Finding.Kind;

/** Compares the database with what was sealed and signed. */
final class LogCheck {

  private static final int BATCH = 1000;

  private final SealStore store;
  private final RecordSource source;
  private final NoteKey key;

  LogCheck(SealStore store, RecordSource source, NoteKey key) {
    this.store = store;
    this.source = source;
    this.key = key;
  }

  /** The first thing wrong; empty when all is as it was sealed. */
  Optional<Finding> run() {
    return records().or(this::intruder).or(this::contradiction);
  }

  private Optional<Finding> records() {
    Optional<SignedNote> note = store.checkpoint(source.log()).map(SignedNote::parse);
    if (note.isPresent() && !note.get().isSignedBy(key)) {
      return Optional.of(new Finding(Kind.LOG_ALTERED, null, null));
    }
    Optional<Checkpoint> checkpoint = note.map(signed -> Checkpoint.parse(signed.text()));
    RecordLines lines = new RecordLines(store, source);
    GrowingTree tree = new GrowingTree();
    long size = store.size(source.log());
    while (tree.size() < size) {
      int limit = (int) Math.min(BATCH, size - tree.size());
      List<SealStore.Leaf> leaves = store.leaves(source.log(), tree.size(), limit);
      Optional<Finding> found = batch(leaves, lines, tree, checkpoint);
      if (found.isPresent()) {
        return found;
      }
      if (leaves.isEmpty()) {
        return Optional.of(new Finding(Kind.LOG_ALTERED, tree.size(), null));
      }
    }
    boolean shorter = checkpoint.isPresent() && tree.size() < checkpoint.get().size();
    return shorter
        ? Optional.of(new Finding(Kind.LOG_ALTERED, tree.size(), null))
        : Optional.empty();
  }

  private Optional<Finding> batch(
      List<SealStore.Leaf> leaves,
      RecordLines lines,
      GrowingTree tree,
      Optional<Checkpoint> checkpoint) {
    List<byte[]> now = lines.of(leaves.stream().map(SealStore.Leaf::recordId).toList());
    for (int i = 0; i < leaves.size(); i++) {
      SealStore.Leaf leaf = leaves.get(i);
      if (leaf.index() != tree.size()) {
        return Optional.of(new Finding(Kind.LOG_ALTERED, tree.size(), null));
      }
      if (!Arrays.equals(Hashes.leaf(now.get(i)), leaf.hash())) {
        boolean gone = Arrays.equals(now.get(i), LeafText.missing(source.log(), leaf.recordId()));
        return Optional.of(
            new Finding(gone ? Kind.REMOVED : Kind.CHANGED, leaf.index(), leaf.recordId()));
      }
      tree.append(leaf.hash());
      if (checkpoint.isPresent()
          && checkpoint.get().size() == tree.size()
          && !Arrays.equals(checkpoint.get().root(), tree.root())) {
        return Optional.of(new Finding(Kind.LOG_ALTERED, null, null));
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> intruder() {
    return first(
            "select r.id from "
                + source.table()
                + " r where not exists (select 1 from seal_node n where n.log = ?"
                + " and n.record_id = r.id) and not exists (select 1 from seal_pending q"
                + " where q.log = ? and q.record_id = r.id) order by r.id",
            source.log(),
            source.log())
        .map(id -> new Finding(Kind.INSERTED, null, id));
  }

  private Optional<Finding> contradiction() {
    return source
        .contradictions()
        .flatMap(this::first)
        .map(id -> new Finding(Kind.CONTRADICTED, null, id));
  }

  private Optional<Long> first(String sql, Object... parameters) {
    return store.query(sql + " fetch first 1 rows only", row -> row.getLong(1), parameters).stream()
        .findFirst();
  }
}
