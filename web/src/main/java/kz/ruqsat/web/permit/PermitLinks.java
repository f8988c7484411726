package kz.ruqsat.web.permit;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ruqsat.permit.PermitPage;

/** Permalinks of permits and their versions, and tags of what is behind them. */
final class PermitLinks {

  private PermitLinks() {}

  static String permit(String number) {
    return UriBuilder.fromPath("/api/v1/permits/{number}").build(number).toString();
  }

  /** Changes when a permit comes, goes or gets a version, and with the reader's right. */
  static EntityTag tag(PermitPage page, boolean whole) {
    String shown =
        page.permits().stream()
            .map(permit -> permit.number() + " " + permit.ordinal())
            .collect(Collectors.joining("\n", whole + "\n", "\n" + page.next()));
    return new EntityTag(
        UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString(), true);
  }

  static String version(String number, int version) {
    return permit(number) + "/versions/" + version;
  }
}
