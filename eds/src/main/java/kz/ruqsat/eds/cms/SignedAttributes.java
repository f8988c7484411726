package kz.ruqsat.eds.cms;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.eds.Refusal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;

/** The attributes that a signer has signed along, each at most once and with one value. */
final class SignedAttributes {

  private final Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();
  private final byte[] encoded;

  /**
   * @throws Refusal STRUCTURE if there are none: a signature over the bare content could be taken
   *     for one over attributes, and the other way round
   */
  SignedAttributes(ASN1Set attributes) throws Refusal {
    if (attributes == null || attributes.size() == 0) {
      throw Refusal.structure("no signed attributes");
    }
    for (ASN1Encodable element : attributes) {
      Attribute attribute = Attribute.getInstance(element);
      ASN1Encodable[] all = attribute.getAttributeValues();
      if (all.length != 1 || values.put(attribute.getAttrType(), all[0]) != null) {
        throw Refusal.structure("signed attribute " + attribute.getAttrType() + " not single");
      }
    }
    try {
      encoded = attributes.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw Refusal.structure("signed attributes without an encoding");
    }
  }

  /** What the signature is over: their DER encoding as a SET (RFC 5652, 5.4). */
  byte[] encoded() {
    return encoded;
  }

  /** What the content is said to be. */
  ASN1ObjectIdentifier contentType() throws Refusal {
    return ASN1ObjectIdentifier.getInstance(required(CMSAttributes.contentType));
  }

  /** The digest of the content. */
  byte[] messageDigest() throws Refusal {
    return ASN1OctetString.getInstance(required(CMSAttributes.messageDigest)).getOctets();
  }

  /** When the signer says to have signed. */
  Optional<Instant> signingTime() throws Refusal {
    Optional<ASN1Encodable> time = find(CMSAttributes.signingTime);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Time.getInstance(time.get()).getDate().toInstant());
    } catch (IllegalArgumentException e) {
      throw Refusal.structure("signing time that cannot be read");
    }
  }

  /** The value of an attribute, if there. */
  Optional<ASN1Encodable> find(ASN1ObjectIdentifier type) {
    return Optional.ofNullable(values.get(type));
  }

  private ASN1Encodable required(ASN1ObjectIdentifier type) throws Refusal {
    return find(type).orElseThrow(() -> Refusal.structure("no signed attribute " + type));
  }
}
