package kz.ruqsat.shep.wire;

import java.util.Optional;

/** The SOAP versions that are read; the contract itself is SOAP 1.1. */
public enum SoapVersion {
  /** SOAP 1.1, the version of the contract. */
  V11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8"),
  /** SOAP 1.2, sent by at least one adapter of a participant. */
  V12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8");

  private final String namespace;
  private final String contentType;

  SoapVersion(String namespace, String contentType) {
    this.namespace = namespace;
    this.contentType = contentType;
  }

  /** Namespace of the envelope. */
  public String namespace() {
    return namespace;
  }

  /** Content type of an answer. */
  public String contentType() {
    return contentType;
  }

  static Optional<SoapVersion> of(String namespace) {
    for (SoapVersion version : values()) {
      if (version.namespace.equals(namespace)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
