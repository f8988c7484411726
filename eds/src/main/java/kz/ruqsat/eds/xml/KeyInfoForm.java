package kz.ruqsat.eds.xml;

/** How a WS-Security signature names the certificate; all three are accepted, one is written. */
public enum KeyInfoForm {
  /** Only issuer and serial number, as the gateway's own answers do; the reader must have it. */
  ISSUER_SERIAL,
  /** The whole certificate in {@code wsse:KeyIdentifier}, as most hand-made clients do. */
  KEY_IDENTIFIER,
  /** The whole certificate in a {@code wsse:BinarySecurityToken} that the signature points to. */
  BINARY_SECURITY_TOKEN
}
