package kz.ruqsat.eds.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/** What a file holds. */
enum Format {
  XML,
  WSSE,
  CMS,
  CERTIFICATE,
  KEYS;

  private static final byte PKCS12_VERSION = 3;

  /** The format named by an option. */
  static Format named(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException("no format " + name);
    }
  }

  /**
   * The format by the look of the octets.
   *
   * @throws UsageException if it looks like nothing known
   */
  static Format of(byte[] octets) {
    String start = new String(octets, 0, Math.min(octets.length, 64), ISO_8859_1).strip();
    if (!isDer(octets) && start.contains("<")) {
      return isEnvelope(octets) ? WSSE : XML;
    }
    if (start.contains("BEGIN CERTIFICATE")) {
      return CERTIFICATE;
    }
    return binary(octets);
  }

  /** CMS as octets: NCALayer hands it out in Base64, others in PEM. */
  static byte[] unwrapped(byte[] octets) {
    if (isDer(octets)) {
      return octets;
    }
    String text = new String(octets, ISO_8859_1).replaceAll("-----[A-Z0-9 ]+-----", "");
    try {
      return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      return octets;
    }
  }

  /** All binary formats here begin with a SEQUENCE. */
  private static boolean isDer(byte[] octets) {
    return octets.length > 0 && octets[0] == 0x30;
  }

  private static Format binary(byte[] octets) {
    try {
      ASN1Sequence outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(unwrapped(octets)));
      String first = outer.getObjectAt(0).toString();
      if (CMSObjectIdentifiers.signedData.getId().equals(first)) {
        return CMS;
      }
      return String.valueOf(PKCS12_VERSION).equals(first) ? KEYS : CERTIFICATE;
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new UsageException("a file of no known format");
    }
  }

  /** Only the first tag is read, and no DTD. */
  private static boolean isEnvelope(byte[] octets) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(octets));
      reader.nextTag();
      return reader.getLocalName().equals("Envelope");
    } catch (XMLStreamException e) {
      return false;
    }
  }
}
