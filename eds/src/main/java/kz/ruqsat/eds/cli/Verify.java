package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kz.ruqsat.eds.document.CertificateFile;
import kz.ruqsat.eds.document.DocumentReport;
import kz.ruqsat.eds.document.DocumentVerifier;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.eds.xml.CertificateLookup;

/**
 * {@code verify}: the signatures of a file, and unless told otherwise the signers; or a
 * certificate.
 */
final class Verify implements Command {

  private final Arguments arguments;
  private final SignatureEngine engine;
  private final Answers answers;
  private final Clock clock;

  Verify(Arguments arguments, SignatureEngine engine, Answers answers, Clock clock) {
    this.arguments = arguments;
    this.engine = engine;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public Outcome run() throws IOException {
    byte[] octets = Files.readAllBytes(arguments.file());
    Format format = arguments.one("--format").map(Format::named).orElseGet(() -> Format.of(octets));
    boolean signatureOnly = arguments.has("--signature-only");
    if (signatureOnly == arguments.has("--root")) {
      throw new UsageException("give either --root and --ca, or --signature-only");
    }
    if (signatureOnly) {
      return new Signatures(engine, answers).check(format, octets, content());
    }
    TrustOptions trust = new TrustOptions(arguments);
    CertificateValidator validator =
        new CertificateValidator(trust.policy(), engine.primitives(), arguments.transport(), clock);
    TrustedTime time = TrustedTime.received(receivedAt());
    if (format == Format.CERTIFICATE) {
      X509Certificate certificate = CertificateFile.read(octets).get(0);
      Validation validation = validator.signer(certificate, trust.demand(), time);
      return new Outcome(validation.verdict().isValid(), answers.validation(validation));
    }
    DocumentVerifier verifier = new DocumentVerifier(engine, validator);
    DocumentReport report = report(verifier, format, octets, trust.demand(), time);
    return new Outcome(report.verdict().isValid(), answers.report(report));
  }

  private DocumentReport report(
      DocumentVerifier verifier, Format format, byte[] octets, Demand demand, TrustedTime time)
      throws IOException {
    return switch (format) {
      case XML -> verifier.xml(octets, demand, time);
      case WSSE -> verifier.wsse(octets, CertificateLookup.NONE, demand, time);
      case CMS -> cms(verifier, octets, content(), demand, time);
      case CERTIFICATE, KEYS -> throw new UsageException("nothing signed in it");
    };
  }

  private Optional<Path> content() {
    return arguments.one("--content").map(Path::of);
  }

  private static DocumentReport cms(
      DocumentVerifier verifier,
      byte[] octets,
      Optional<Path> content,
      Demand demand,
      TrustedTime time)
      throws IOException {
    byte[] message = Format.unwrapped(octets);
    if (content.isEmpty()) {
      return verifier.cms(message, demand, time);
    }
    try (InputStream in = Files.newInputStream(content.get())) {
      return verifier.cms(message, in, demand, time);
    }
  }

  private Instant receivedAt() {
    try {
      return arguments.one("--at").map(Instant::parse).orElseGet(clock::instant);
    } catch (DateTimeParseException e) {
      throw new UsageException("--at is not a time like 2026-11-21T06:00:00Z");
    }
  }
}
