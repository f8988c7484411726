package kz.ruqsat.web.application;

import jakarta.ws.rs.core.Response.Status;
import java.util.Base64;
import kz.ruqsat.web.problem.ProblemException;

/** Detached CMS signatures as a header carries them. */
final class Detached {

  private Detached() {}

  /** The octets; null when the header is not there. */
  static byte[] signature(String base64) {
    try {
      return base64 == null ? null : Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Status.BAD_REQUEST, "Ruqsat-Signature is Base64");
    }
  }
}
