package kz.ruqsat.eds.xml;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;
import org.w3c.dom.Element;

/**
 * The outcome of checking the signature of a SOAP message. Nothing but the signed Body is handed
 * on, and not even that if the signature does not hold.
 */
public final class SignedBody {

  private final Verdict verdict;
  private final X509Certificate signer;
  private final byte[] value;
  private final byte[] canonical;
  private final Element element;

  private SignedBody(
      Verdict verdict, X509Certificate signer, byte[] value, byte[] canonical, Element element) {
    this.verdict = verdict;
    this.signer = signer;
    this.value = value;
    this.canonical = canonical;
    this.element = element;
  }

  static SignedBody valid(X509Certificate signer, byte[] value, byte[] canonical, Element element) {
    return new SignedBody(Verdict.VALID, signer, value, canonical, element);
  }

  static SignedBody refused(Verdict verdict, X509Certificate namedSigner) {
    return new SignedBody(verdict, namedSigner, null, null, null);
  }

  /** VALID if the key of {@link #signer()} signed this Body; says nothing of who that is. */
  public Verdict verdict() {
    return verdict;
  }

  /** The certificate that the signature names; also given when it is refused after that. */
  public Optional<X509Certificate> signer() {
    return Optional.ofNullable(signer);
  }

  /**
   * The octets of the signature, by which a message that comes again is known: its text can be
   * changed without harm to the signature, these cannot.
   *
   * @throws IllegalStateException if the verdict is not VALID
   */
  public byte[] signatureValue() {
    requireValid();
    return value.clone();
  }

  /**
   * The Body element as it was digested: canonical XML in UTF-8, a document of its own. Namespace
   * declarations that no name in it uses are gone, so a business signature inside is to be checked
   * on {@link #element()}.
   *
   * @throws IllegalStateException if the verdict is not VALID
   */
  public byte[] canonical() {
    requireValid();
    return canonical.clone();
  }

  /**
   * The same Body as a tree, comments dropped. It must not be left by going up: what lies around it
   * is not signed.
   *
   * @throws IllegalStateException if the verdict is not VALID
   */
  public Element element() {
    requireValid();
    return element;
  }

  private void requireValid() {
    if (!verdict.isValid()) {
      throw new IllegalStateException("not signed: " + verdict.code());
    }
  }
}
