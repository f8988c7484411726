package kz.ruqsat.eds.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A {@code ds:Signature} taken apart. What is not admitted does not get this far: one reference, no
 * {@code ds:Object}, no parameters to algorithms, and the digest that belongs to the signature.
 *
 * @param signedInfo the element that is signed
 * @param signedInfoForm the canonical form in which it is signed
 * @param algorithm how it is signed
 * @param value the octets of the signature
 * @param uri what the reference points to
 * @param transforms URIs of the transforms, in order
 * @param content the canonical form in which the referenced content is digested
 * @param digest the digest that the reference gives
 * @param keyInfo where the key is named
 */
record SignatureStructure(
    Element signedInfo,
    Form signedInfoForm,
    SignatureAlgorithm algorithm,
    byte[] value,
    String uri,
    List<String> transforms,
    Form content,
    byte[] digest,
    Element keyInfo) {

  /** A canonical form with the prefixes that an exclusive one treats as inclusive. */
  record Form(Canonicalization method, String inclusivePrefixes) {

    byte[] apply(Element element) throws Refusal {
      return method.apply(element, inclusivePrefixes);
    }

    byte[] apply(Document document) throws Refusal {
      return method.apply(document, inclusivePrefixes);
    }

    /**
     * {@code ec:InclusiveNamespaces} is the only parameter admitted; WSS4J writes it by default.
     */
    private static Form in(Element method) throws Refusal {
      Canonicalization form = Canonicalization.named(method.getAttribute("Algorithm"));
      List<Element> parameters = Elements.children(method);
      if (parameters.isEmpty()) {
        return new Form(form, "");
      }
      Element prefixes = parameters.get(0);
      if (parameters.size() > 1
          || !form.isExclusive()
          || !Elements.is(prefixes, XmlNames.EXCLUSIVE, "InclusiveNamespaces")) {
        throw Refusal.algorithm("parameters of a canonical form that are not admitted");
      }
      return new Form(form, prefixes.getAttribute("PrefixList"));
    }
  }

  /**
   * Takes a signature apart.
   *
   * @throws Refusal STRUCTURE or ALGORITHM
   */
  static SignatureStructure of(Element signature) throws Refusal {
    List<Element> parts =
        Elements.exactly(signature, XmlNames.DS, "SignedInfo", "SignatureValue", "KeyInfo");
    List<Element> info =
        Elements.exactly(
            parts.get(0), XmlNames.DS, "CanonicalizationMethod", "SignatureMethod", "Reference");
    List<Element> reference =
        Elements.exactly(info.get(2), XmlNames.DS, "Transforms", "DigestMethod", "DigestValue");
    if (!info.get(2).hasAttribute("URI")) {
      throw Refusal.structure("a reference without URI");
    }
    SignatureAlgorithm algorithm = algorithm(info.get(1), reference.get(1));
    List<String> transforms = new ArrayList<>();
    List<Element> steps = Elements.children(reference.get(0));
    for (Element step : steps) {
      transforms.add(transform(step));
    }
    if (steps.isEmpty()) {
      throw Refusal.structure("a reference without transforms");
    }
    return new SignatureStructure(
        parts.get(0),
        Form.in(info.get(0)),
        algorithm,
        Base64Text.in(parts.get(1)),
        info.get(2).getAttribute("URI"),
        transforms,
        Form.in(steps.get(steps.size() - 1)),
        Base64Text.in(reference.get(2)),
        parts.get(2));
  }

  private static String transform(Element step) throws Refusal {
    String uri = step.getAttribute("Algorithm");
    if (!Elements.is(step, XmlNames.DS, "Transform")) {
      throw Refusal.structure("Transforms must hold Transform only");
    }
    if (!uri.equals(XmlNames.ENVELOPED)) {
      Form.in(step);
    } else if (!Elements.children(step).isEmpty()) {
      throw Refusal.algorithm("a transform with parameters that are not admitted");
    }
    return uri;
  }

  private static SignatureAlgorithm algorithm(Element method, Element digestMethod) throws Refusal {
    String uri = method.getAttribute("Algorithm");
    String digest = digestMethod.getAttribute("Algorithm");
    if (!Elements.children(method).isEmpty() || !Elements.children(digestMethod).isEmpty()) {
      throw Refusal.algorithm("an algorithm with parameters");
    }
    SignatureAlgorithm algorithm =
        Arrays.stream(SignatureAlgorithm.values())
            .filter(a -> a.xmlSignature().equals(uri))
            .findFirst()
            .orElseThrow(() -> Refusal.algorithm("signature method not admitted: " + uri));
    if (!algorithm.xmlDigest().equals(digest)) {
      throw Refusal.algorithm("digest method not admitted with " + algorithm + ": " + digest);
    }
    return algorithm;
  }
}
