package kz.ruqsat.web.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.seal.CheckpointStamps;
import kz.ruqsat.seal.Finding;
import kz.ruqsat.seal.SealedLogs;
import kz.ruqsat.seal.SealedLogs.Inclusion;
import kz.ruqsat.seal.SealedLogs.SealedRecord;
import kz.ruqsat.web.permit.Inspection;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The append-only logs {@code permits}, {@code audit} and {@code messages}. Key and checkpoints are
 * for everyone: whoever keeps one can later prove that nothing before it was changed.
 */
@Path("evidence/{log}")
@RequestScoped
public class EvidenceResource {

  private static final String TEXT = "text/plain;charset=utf-8";
  private static final String STAMP = "application/timestamp-token";
  private static final int BATCH = 1000;

  @Inject private SealedLogs logs;
  @Inject private CheckpointStamps stamps;
  @Inject private Inspection inspection;

  /**
   * A proof that a record is in the log.
   *
   * @param record its line as it was sealed; null for those who may not see persons' data
   * @param hash of the leaf (RFC 9162, 2.1.1), Base64 like those of the path
   */
  public record InclusionProof(
      long index, long size, String record, String hash, List<String> path) {}

  /** A proof that a log extends an earlier one: hashes in Base64. */
  public record ConsistencyProof(long first, long second, List<String> path) {}

  /**
   * Whether the database agrees with what was sealed, and if not, the first thing that does not.
   */
  public record Check(boolean genuine, Finding finding) {}

  /** The key that verifies checkpoints, in the form of C2SP signed-note. */
  @GET
  @Path("key")
  @Produces(TEXT)
  @PermitAll
  @Operation(summary = "The key that verifies checkpoints, in the form of C2SP signed-note")
  public String key(@PathParam("log") String log) {
    return logs.key(log).map(NoteKey::toString).orElseThrow(NotFoundException::new) + "\n";
  }

  /**
   * A signed checkpoint (C2SP tlog-checkpoint).
   *
   * @param size of the log at the checkpoint; the newest when it is left out
   */
  @GET
  @Path("checkpoint")
  @Produces(TEXT)
  @PermitAll
  @Operation(summary = "A signed checkpoint (C2SP tlog-checkpoint)")
  public String checkpoint(@PathParam("log") String log, @QueryParam("size") Long size) {
    return (size == null ? logs.checkpoint(log) : logs.checkpoint(log, size))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The time stamp over a checkpoint, an RFC 3161 token over its bytes as they are given out.
   *
   * @param size of the log at the checkpoint; the newest that is stamped when it is left out
   */
  @GET
  @Path("checkpoint/timestamp")
  @Produces(STAMP)
  @PermitAll
  @Operation(summary = "The time stamp of an authority over a checkpoint (RFC 3161)")
  public Response stamp(@PathParam("log") String log, @QueryParam("size") Long size) {
    long of = size == null ? stamps.newest(log).orElseThrow(NotFoundException::new) : size;
    return Response.ok(stamps.token(log, of).orElseThrow(NotFoundException::new))
        .header("Content-Location", "/api/v1/evidence/" + log + "/checkpoint/timestamp?size=" + of)
        .build();
  }

  /**
   * Proves that a log extends an earlier one (RFC 9162, 2.1.4).
   *
   * @param first size of the earlier checkpoint
   * @param second size of the later one
   */
  @GET
  @Path("consistency")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(summary = "Proves that a log extends an earlier one (RFC 9162, 2.1.4)")
  public ConsistencyProof consistency(
      @PathParam("log") String log,
      @QueryParam("first") long first,
      @QueryParam("second") long second) {
    return new ConsistencyProof(first, second, base64(logs.consistency(log, first, second)));
  }

  /**
   * Proves that a record is in the log (RFC 9162, 2.1.3).
   *
   * @param recordId id of the record
   * @param size of the checkpoint to prove it against
   */
  @GET
  @Path("inclusion")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"auditor", "officer", "operator"})
  @Operation(summary = "Proves that a record is in the log (RFC 9162, 2.1.3)")
  public InclusionProof inclusion(
      @PathParam("log") String log,
      @QueryParam("record") long recordId,
      @QueryParam("size") long size) {
    Inclusion proof = logs.inclusion(log, recordId, size);
    inspection.record("PROOF", log + " " + recordId, 1L);
    return new InclusionProof(
        proof.index(),
        proof.size(),
        inspection.seesRecords() ? new String(proof.leaf(), StandardCharsets.UTF_8) : null,
        base64(Hashes.leaf(proof.leaf())),
        base64(proof.path()));
  }

  /** Compares every record in the database with its seal. */
  @GET
  @Path("check")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"auditor", "operator"})
  @Operation(summary = "Compares every record in the database with its seal")
  public Check check(@PathParam("log") String log) {
    inspection.record("CHECK", log, null);
    return logs.check(log).map(found -> new Check(false, found)).orElse(new Check(true, null));
  }

  /**
   * The records in the order of sealing, one a line, for the stand-alone verifier. Nothing is
   * masked in them, for then nothing could be proved.
   *
   * @param size how many, that of the checkpoint to verify against; all when it is left out
   */
  @GET
  @Path("records")
  @Produces(TEXT)
  @RolesAllowed({"officer", "operator"})
  @Operation(
      summary = "The records in the order of sealing, one a line, for the stand-alone verifier")
  public StreamingOutput records(
      @PathParam("log") String log, @QueryParam("size") @DefaultValue("-1") long size) {
    return export("EXPORT_RECORDS", log, size, SealedRecord::line);
  }

  /**
   * The hashes of the records as sealed, one a line: they name the record that was changed.
   *
   * @param size as for the records
   */
  @GET
  @Path("hashes")
  @Produces(TEXT)
  @RolesAllowed({"auditor", "officer", "operator"})
  @Operation(summary = "The hashes of the records as sealed, one a line")
  public StreamingOutput hashes(
      @PathParam("log") String log, @QueryParam("size") @DefaultValue("-1") long size) {
    return export(
        "EXPORT_HASHES",
        log,
        size,
        kept -> HexFormat.of().formatHex(kept.hash()).getBytes(StandardCharsets.US_ASCII));
  }

  private StreamingOutput export(
      String action, String log, long size, Function<SealedRecord, byte[]> line) {
    long all = logs.size(log);
    long rows = size < 0 ? all : Math.min(size, all);
    inspection.record(action, log, rows);
    return out -> {
      for (long from = 0; from < rows; from += BATCH) {
        int limit = (int) Math.min(BATCH, rows - from);
        for (SealedRecord kept : logs.records(log, from, limit)) {
          out.write(line.apply(kept));
          out.write('\n');
        }
      }
    };
  }

  private static List<String> base64(List<byte[]> hashes) {
    return hashes.stream().map(EvidenceResource::base64).toList();
  }

  private static String base64(byte[] hash) {
    return Base64.getEncoder().encodeToString(hash);
  }
}
