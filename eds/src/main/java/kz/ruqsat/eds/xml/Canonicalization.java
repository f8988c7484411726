package kz.ruqsat.eds.xml;

import java.util.Arrays;
import kz.ruqsat.eds.VerdictCode;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.utils.UnsyncByteArrayOutputStream;
import org.w3c.dom.Node;

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
   * The canonical bytes of a node with all below it.
   *
   * @param inclusivePrefixes for exclusive forms, prefixes to treat as inclusive forms do; blank
   *     for none
   * @throws Refusal STRUCTURE if the node has no canonical form
   */
  byte[] apply(Node node, String inclusivePrefixes) throws Refusal {
    UnsyncByteArrayOutputStream bytes = new UnsyncByteArrayOutputStream();
    try {
      Canonicalizer canonicalizer = Canonicalizer.getInstance(uri);
      if (inclusivePrefixes.isBlank()) {
        canonicalizer.canonicalizeSubtree(node, bytes);
      } else {
        canonicalizer.canonicalizeSubtree(node, inclusivePrefixes, bytes);
      }
      return bytes.toByteArray();
    } catch (XMLSecurityException e) {
      throw new Refusal(VerdictCode.STRUCTURE, "no canonical form: " + e.getMessage());
    }
  }
}
