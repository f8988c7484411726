package kz.ruqsat.payment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens what may be compressed, up to a size: a small file can hide a very large one. */
@ApplicationScoped
public class Gzip {

  private int largest;

  /** For the proxy only. */
  protected Gzip() {}

  /**
   * @param largest size of a document when it is opened, in bytes
   */
  @Inject
  public Gzip(@ConfigProperty(name = "ruqsat.payment.max-registry-bytes") int largest) {
    this.largest = largest;
  }

  /**
   * The document itself.
   *
   * @throws PaymentFault MALFORMED_REGISTRY when it is broken or too large
   */
  public byte[] open(byte[] received) {
    if (received.length < 2 || received[0] != (byte) 0x1f || received[1] != (byte) 0x8b) {
      return received;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(received))) {
      byte[] opened = in.readNBytes(largest + 1);
      if (opened.length > largest) {
        throw new PaymentFault(
            PaymentFaultCode.MALFORMED_REGISTRY, "gzip", "more than " + largest + " bytes");
      }
      return opened;
    } catch (IOException e) {
      throw new PaymentFault(PaymentFaultCode.MALFORMED_REGISTRY, "gzip", "broken");
    }
  }
}
