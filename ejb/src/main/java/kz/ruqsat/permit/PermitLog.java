package kz.ruqsat.permit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.seal.RecordSource;

/** The versions of permits, as they are sealed: each with what is fixed of its permit. */
@ApplicationScoped
public class PermitLog implements RecordSource {

  /** Name of the log. */
  public static final String NAME = "permits";

  private static final List<String> OF_PERMIT =
      List.of(
          "p.public_id",
          "p.number",
          "p.service",
          "p.edition",
          "p.result",
          "p.provider",
          "p.channel",
          "p.medium",
          "p.application",
          "p.issued_on",
          "p.gsi_number",
          "p.supersedes");

  private static final List<String> SNAPSHOT =
      List.of(
          "status",
          "holder_id",
          "holder_name",
          "holder_name_kk",
          "region",
          "place",
          "activity_code",
          "activity",
          "valid_from",
          "valid_to",
          "payment_reference");

  private static final List<String> OF_VERSION =
      List.of(
          "ordinal",
          "kind",
          "effective_on",
          "ground",
          "act",
          "signer_iin",
          "signer_name",
          "signer_certificate",
          "document_number",
          "document",
          "document_sha256",
          "related_number",
          "recorded_by",
          "recorded_at");

  @Override
  public String log() {
    return NAME;
  }

  @Override
  public String table() {
    return "permit_version";
  }

  @Override
  public String joins() {
    return "join permit p on p.id = r.permit_id";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
            OF_PERMIT.stream(),
            Stream.concat(OF_VERSION.stream(), SNAPSHOT.stream()).map(name -> "r." + name))
        .toList();
  }

  /** The row of the permit repeats its last version, for the search. */
  @Override
  public Optional<String> contradictions() {
    String differs =
        SNAPSHOT.stream()
            .map(name -> "p." + name + " is distinct from r." + name)
            .collect(Collectors.joining(" or "));
    return Optional.of(
        "select r.id from permit p left join permit_version r on r.permit_id = p.id"
            + " and r.ordinal = p.ordinal where r.id is null or "
            + differs);
  }
}
