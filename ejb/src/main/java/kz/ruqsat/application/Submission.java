package kz.ruqsat.application;

import kz.ruqsat.regulation.Channel;

/**
 * What comes in by a door.
 *
 * @param sourceSystem the account or participant that sends it
 * @param channel by what way the applicant came
 * @param document the application document as it came: signed within, or unsigned
 * @param cms a detached CMS signature over the document; null when there is none
 * @param digest SHA-256 of all that came, in hexadecimal digits
 */
public record Submission(
    String sourceSystem, Channel channel, byte[] document, byte[] cms, String digest) {

  /** A submission with its digest computed. */
  public static Submission of(String sourceSystem, Channel channel, byte[] document, byte[] cms) {
    return new Submission(sourceSystem, channel, document, cms, Sha256.hex(document, cms));
  }

  /** Whether the way is electronic from end to end, so that the applicant signs. */
  public boolean electronic() {
    return channel.isPortal();
  }
}
