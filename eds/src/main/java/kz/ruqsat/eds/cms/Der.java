package kz.ruqsat.eds.cms;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;

/** Encodes what was just decoded, where no failure is possible. */
final class Der {

  private Der() {}

  /** The encoding of an object, kept as it came if it is not DER. */
  static byte[] of(ASN1Encodable object) {
    try {
      return object.toASN1Primitive().getEncoded();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
