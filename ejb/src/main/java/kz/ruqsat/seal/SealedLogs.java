package kz.ruqsat.seal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.Prover;

/** What the logs tell: checkpoints, proofs, records as sealed, and whether the database agrees. */
@Stateless
public class SealedLogs {

  @Inject private SealStore store;
  @Inject private SealKey key;
  @Inject @Any private Instance<RecordSource> sources;

  /** Proof that a record is in the log; {@code leaf} is its line now, UTF-8. */
  public record Inclusion(long index, long size, byte[] leaf, List<byte[]> path) {}

  /** A sealed record: its place, id and line. */
  public record SealedRecord(long index, long recordId, byte[] line, byte[] hash) {}

  /** The key that verifies the checkpoints; empty when the gateway has none. */
  public Optional<NoteKey> key(String log) {
    source(log);
    return key.verifier(log);
  }

  /** How many records are sealed. */
  public long size(String log) {
    source(log);
    return store.size(log);
  }

  /** The newest checkpoint as a signed note; empty before the first. */
  public Optional<String> checkpoint(String log) {
    source(log);
    return store.checkpoint(log);
  }

  /** The checkpoint of a size as a signed note; empty when none was signed at that size. */
  public Optional<String> checkpoint(String log, long size) {
    source(log);
    return store.checkpoint(log, size);
  }

  /**
   * Proves that a record is in the log.
   *
   * @param recordId id of the record, as the exports have it
   * @param size of the checkpoint to prove it against
   * @throws UnknownLogException if it is not sealed, or was sealed later
   */
  public Inclusion inclusion(String log, long recordId, long size) {
    RecordSource source = source(log);
    long index =
        store
            .indexOf(log, recordId)
            .filter(found -> found < size && size <= store.size(log))
            .orElseThrow(() -> new UnknownLogException(log + " " + recordId + " in " + size));
    byte[] leaf = new RecordLines(store, source).of(List.of(recordId)).get(0);
    return new Inclusion(index, size, leaf, prover(log).inclusion(index, size));
  }

  /**
   * Proves that the log of the first size is the beginning of that of the second.
   *
   * @throws UnknownLogException if the log was never of such sizes
   */
  public List<byte[]> consistency(String log, long first, long second) {
    source(log);
    if (first < 1 || first > second || second > store.size(log)) {
      throw new UnknownLogException(log + " of " + first + " and " + second);
    }
    return prover(log).consistency(first, second);
  }

  /** Records in the order of sealing, from an index on; none at the end. */
  public List<SealedRecord> records(String log, long from, int limit) {
    List<SealStore.Leaf> leaves = store.leaves(log, from, limit);
    List<byte[]> lines =
        new RecordLines(store, source(log))
            .of(leaves.stream().map(SealStore.Leaf::recordId).toList());
    return IntStream.range(0, leaves.size())
        .mapToObj(
            i ->
                new SealedRecord(
                    leaves.get(i).index(),
                    leaves.get(i).recordId(),
                    lines.get(i),
                    leaves.get(i).hash()))
        .toList();
  }

  /** Compares every record with its seal; the first thing wrong, or empty. */
  public Optional<Finding> check(String log) {
    RecordSource source = source(log);
    NoteKey verifier =
        key.verifier(log).orElseThrow(() -> new UnknownLogException("key of " + log));
    return new LogCheck(store, source, verifier).run();
  }

  private Prover prover(String log) {
    return new Prover((level, index) -> store.hash(log, level, index));
  }

  private RecordSource source(String log) {
    return sources.stream()
        .filter(source -> source.log().equals(log))
        .findFirst()
        .orElseThrow(() -> new UnknownLogException(log));
  }
}
