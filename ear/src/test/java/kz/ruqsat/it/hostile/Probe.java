package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One thing sent to the gateway.
 *
 * @param name what is odd about it
 * @param contentType header; null for none
 * @param body the bytes
 */
record Probe(String name, String contentType, byte[] body) {

  static final String XML = "text/xml; charset=utf-8";

  Probe(String name, String body) {
    this(name, XML, body.getBytes(UTF_8));
  }

  Probe(String name, byte[] body) {
    this(name, XML, body);
  }

  @Override
  public String toString() {
    return name;
  }
}
