package kz.ruqsat.web.permit;

import jakarta.ws.rs.core.EntityTag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ruqsat.permit.search.PermitPage;

/** Permalinks of permits and their versions, and tags of what is behind them. */
final class PermitLinks {

  private static final String PLAIN = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private PermitLinks() {}

  static String permit(String number) {
    return "/api/v1/permits/" + encoded(number);
  }

  /** Percent-encoded, which most numbers are as they stand; an export asks a million times. */
  private static String encoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PLAIN.indexOf(text.charAt(i)) < 0) {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
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
