package kz.ruqsat.web.permit;

import jakarta.ws.rs.core.UriBuilder;

/** Permalinks of permits and their versions. */
final class PermitLinks {

  private PermitLinks() {}

  static String permit(String number) {
    return UriBuilder.fromPath("/api/v1/permits/{number}").build(number).toString();
  }

  static String version(String number, int version) {
    return permit(number) + "/versions/" + version;
  }
}
