package kz.ruqsat.eds.document;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.engine.Kalkan;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.Transport;
import kz.ruqsat.eds.tsp.TimeStampClient;
import kz.ruqsat.eds.tsp.TimeStampVerifier;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;

/**
 * All formats of signatures over one provider of cryptography. Formats, structure and refusals are
 * ours whatever the engine; the engine does signatures, digests and keys. Safe for use by many
 * threads; meant to be made once and kept.
 */
public final class SignatureEngine {

  /** Name of the engine that needs nothing but this library. */
  public static final String BOUNCY_CASTLE = "bouncycastle";

  /** Name of the engine that uses the operator's certified jar. */
  public static final String KALKAN = "kalkan";

  private final String name;
  private final Primitives primitives;
  private final XmlSignatures xml;
  private final WsSecurity wsse;
  private final CmsSignatures cms;

  private final Clock clock;

  private SignatureEngine(
      String name, Primitives primitives, XmlLimits xmlLimits, CmsLimits cmsLimits, Clock clock) {
    this.name = name;
    this.primitives = primitives;
    this.clock = clock;
    this.xml = new XmlSignatures(primitives, xmlLimits);
    this.wsse = new WsSecurity(primitives, xmlLimits);
    this.cms = new CmsSignatures(primitives, cmsLimits, clock);
  }

  /**
   * The open engine.
   *
   * @param clock gives the time that signers claim in CMS
   */
  public static SignatureEngine bouncyCastle(Clock clock) {
    return of(BOUNCY_CASTLE, Primitives.open(), clock);
  }

  /**
   * The engine of KalkanCrypt, out of the operator's own jar.
   *
   * @throws IllegalArgumentException if the jar is not there or is something else
   */
  public static SignatureEngine kalkan(Path jar, Clock clock) {
    return of(KALKAN, Kalkan.load(jar), clock);
  }

  /**
   * The engine that the configuration names.
   *
   * @param name {@link #BOUNCY_CASTLE} or {@link #KALKAN}
   * @param jar the operator's jar, for an engine that needs one
   * @throws IllegalArgumentException if there is no such engine, or no jar for it
   */
  public static SignatureEngine named(String name, Optional<Path> jar, Clock clock) {
    return switch (name) {
      case BOUNCY_CASTLE -> bouncyCastle(clock);
      case KALKAN ->
          kalkan(
              jar.orElseThrow(() -> new IllegalArgumentException("the engine kalkan needs a jar")),
              clock);
      default -> throw new IllegalArgumentException("no engine " + name);
    };
  }

  private static SignatureEngine of(String name, Primitives primitives, Clock clock) {
    return new SignatureEngine(name, primitives, XmlLimits.DEFAULT, CmsLimits.DEFAULT, clock);
  }

  /** The same engine with other limits. */
  public SignatureEngine withLimits(XmlLimits xmlLimits, CmsLimits cmsLimits) {
    return new SignatureEngine(name, primitives, xmlLimits, cmsLimits, clock);
  }

  /** The name by which a configuration chooses it. */
  public String name() {
    return name;
  }

  /** Who does the arithmetic. */
  public Primitives primitives() {
    return primitives;
  }

  /** Signatures inside XML documents. */
  public XmlSignatures xml() {
    return xml;
  }

  /** Signatures over the Body of SOAP messages. */
  public WsSecurity wsse() {
    return wsse;
  }

  /** Signatures over any octets. */
  public CmsSignatures cms() {
    return cms;
  }

  /** Checks time stamps. */
  public TimeStampVerifier timeStamps() {
    return new TimeStampVerifier(primitives);
  }

  /**
   * A client of a time stamping authority.
   *
   * @param transport how it is reached
   * @param address where it is
   * @param imprint whose digest the octets are sent as
   */
  public TimeStampClient timeStampClient(
      Transport transport, URI address, SignatureAlgorithm imprint) {
    return new TimeStampClient(primitives, transport, address, imprint);
  }
}
