package kz.ruqsat.permit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.shep.security.GatewayKeys;
import kz.ruqsat.trust.TimeStamps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Seals a PDF with the gateway's RSA key, as PAdES B-B (ETSI EN 319 142-1), or B-T where there is a
 * time stamping authority. It says that the gateway made the file; the permit itself is the XML
 * that the official signed. RSA, because readers of PDF know no GOST.
 */
@ApplicationScoped
class PdfSeal {

  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
  private static final int SIGNATURE_BYTES = 24 * 1024;

  private final GatewayKeys keys;
  private final TimeStamps stamps;
  private final Clock clock;

  /** For CDI. */
  protected PdfSeal() {
    this(null, null, null);
  }

  @Inject
  PdfSeal(GatewayKeys keys, TimeStamps stamps, Clock clock) {
    this.keys = keys;
    this.stamps = stamps;
    this.clock = clock;
  }

  /** The PDF with the seal as an incremental update; as it is when the gateway has no RSA key. */
  public byte[] seal(byte[] pdf) {
    Optional<Signer> signer = keys.rsa();
    return signer.isPresent() ? seal(pdf, signer.get()) : pdf;
  }

  private byte[] seal(byte[] pdf, Signer signer) {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(CADES);
      signature.setName("Ruqsat");
      signature.setSignDate(GregorianCalendar.from(clock.instant().atZone(ZoneOffset.UTC)));
      options.setPreferredSignatureSize(SIGNATURE_BYTES);
      document.addSignature(signature, options);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
      byte[] cms = CadesSignature.detached(signing.getContent().readAllBytes(), signer);
      signing.setSignature(stamps.stamped(cms));
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("the PDF can not be sealed", e);
    }
  }
}
