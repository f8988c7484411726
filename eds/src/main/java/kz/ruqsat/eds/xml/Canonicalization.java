package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.Arrays;
import kz.ruqsat.eds.Refusal;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.utils.UnsyncByteArrayOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * The canonical forms that are admitted. Those "with comments" give the same bytes as those
 * without: no signature reference used here covers comments (XML-DSig 4.4.3.3), and the parser
 * drops them.
 */
enum Canonicalization {
  INCLUSIVE(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS),
  INCLUSIVE_WITH_COMMENTS(Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS),
  EXCLUSIVE(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS),
  EXCLUSIVE_WITH_COMMENTS(Canonicalizer.ALGO_ID_C14N_EXCL_WITH_COMMENTS);

  static {
    Init.init();
  }

  private final String uri;

  Canonicalization(String uri) {
    this.uri = uri;
  }

  /**
   * By its URI.
   *
   * @throws Refusal ALGORITHM if it is not admitted
   */
  static Canonicalization named(String uri) throws Refusal {
    return Arrays.stream(values())
        .filter(form -> form.uri.equals(uri))
        .findFirst()
        .orElseThrow(() -> Refusal.algorithm("canonical form not admitted: " + uri));
  }

  String uri() {
    return uri;
  }

  boolean isExclusive() {
    return this == EXCLUSIVE || this == EXCLUSIVE_WITH_COMMENTS;
  }

  /**
   * The canonical octets of an element with all below it.
   *
   * @param inclusivePrefixes for exclusive forms, prefixes to treat as inclusive forms do; blank
   *     for none
   * @throws Refusal STRUCTURE if the element has no canonical form
   */
  byte[] apply(Element element, String inclusivePrefixes) throws Refusal {
    UnsyncByteArrayOutputStream octets = new UnsyncByteArrayOutputStream();
    write(element, inclusivePrefixes, octets);
    return octets.toByteArray();
  }

  /**
   * The canonical octets of a whole document, with the processing instructions around its root.
   * They are written here because Santuario loses those after a root without children.
   *
   * @param inclusivePrefixes as for an element
   * @throws Refusal STRUCTURE if the document has no canonical form
   */
  byte[] apply(Document document, String inclusivePrefixes) throws Refusal {
    UnsyncByteArrayOutputStream octets = new UnsyncByteArrayOutputStream();
    String before = "";
    String after = "\n";
    for (Node n = document.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element root) {
        write(root, inclusivePrefixes, octets);
        before = "\n";
        after = "";
      } else if (n instanceof ProcessingInstruction instruction) {
        String data = instruction.getData().isEmpty() ? "" : " " + instruction.getData();
        octets.write(
            (before + "<?" + instruction.getTarget() + data + "?>" + after).getBytes(UTF_8));
      }
    }
    return octets.toByteArray();
  }

  private void write(Element element, String inclusivePrefixes, OutputStream octets)
      throws Refusal {
    try {
      Canonicalizer canonicalizer = Canonicalizer.getInstance(uri);
      if (inclusivePrefixes.isBlank()) {
        canonicalizer.canonicalizeSubtree(element, octets);
      } else {
        canonicalizer.canonicalizeSubtree(element, inclusivePrefixes, octets);
      }
    } catch (XMLSecurityException e) {
      throw Refusal.structure("no canonical form: " + e.getMessage());
    }
  }
}
