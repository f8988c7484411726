package kz.ruqsat.eds.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads documents of strangers: no DTD, hence no entities, and limits on size and nesting.
 *
 * <p>Comments are dropped and CDATA sections become text, because neither is part of what a
 * signature covers: {@code 12<!-- -->34} must read as the 1234 that was signed. It is always the
 * parser of the JDK, whatever else lies on the class path: the limits are its own.
 */
final class XmlParser {

  private static final String JDK_LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  /** With this prefix the parser of the JDK reports that one of its limits was passed. */
  private static final String LIMIT_PASSED = "JAXP0001";

  /**
   * A tree takes a hundred octets for each element and attribute of four, so a document of a few
   * megabytes could fill the memory. No message seen comes near a tenth of this number.
   */
  private static final int MOST_MARKUP = 400_000;

  private final XmlLimits limits;
  private final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
  private final BlockingQueue<DocumentBuilder> idle =
      new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

  XmlParser(XmlLimits limits) {
    this.limits = limits;
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // the whole tree is walked anyway, so expanding it lazily would only cost
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(JDK_LIMIT + "maxElementDepth", limits.depth());
      factory.setAttribute(JDK_LIMIT + "elementAttributeLimit", limits.attributes());
      factory.setIgnoringComments(true);
      factory.setCoalescing(true);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser of this JDK lacks a feature", e);
    }
  }

  /**
   * Reads a document.
   *
   * @throws Refusal STRUCTURE if it is not well-formed XML 1.0 or has a DTD, TOO_LARGE if it passes
   *     a limit
   */
  Document parse(byte[] xml) throws Refusal {
    int markup = 0;
    for (byte octet : xml) {
      markup += octet == '<' || octet == '=' ? 1 : 0;
    }
    return parse(new InputSource(new ByteArrayInputStream(xml)), xml.length, markup);
  }

  /**
   * Reads a document that came as text inside another: the encoding it declares is of no account.
   *
   * @throws Refusal as for octets
   */
  Document parse(String xml) throws Refusal {
    int markup = (int) xml.chars().filter(c -> c == '<' || c == '=').count();
    return parse(new InputSource(new StringReader(xml)), xml.length(), markup);
  }

  private Document parse(InputSource source, int length, int markup) throws Refusal {
    if (length > limits.bytes()) {
      throw new Refusal(VerdictCode.TOO_LARGE, "longer than " + limits.bytes());
    }
    if (markup > MOST_MARKUP) {
      throw new Refusal(VerdictCode.TOO_LARGE, "more than " + MOST_MARKUP + " tags and attributes");
    }
    DocumentBuilder builder = borrow();
    try {
      Document document = builder.parse(source);
      if ("1.1".equals(document.getXmlVersion())) {
        throw Refusal.structure("XML 1.1 has no canonical form");
      }
      return document;
    } catch (SAXException e) {
      throw refused(e);
    } catch (IOException e) {
      throw Refusal.structure("not in the encoding it declares");
    } finally {
      idle.offer(builder);
    }
  }

  /** An empty document to copy a part of another into. */
  Document newDocument() {
    DocumentBuilder builder = borrow();
    try {
      return builder.newDocument();
    } finally {
      idle.offer(builder);
    }
  }

  /**
   * The encoding of the octets a document was read from: the parser detects byte orders but not
   * national encodings, the declaration names these but not always those.
   */
  static Charset encodingOf(Document document) {
    String declared = document.getXmlEncoding();
    boolean national = declared != null && !declared.toUpperCase(Locale.ROOT).startsWith("UTF-");
    return Charset.forName(national ? declared : document.getInputEncoding());
  }

  private static Refusal refused(SAXException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains(LIMIT_PASSED)) {
      return new Refusal(VerdictCode.TOO_LARGE, "nested too deep, or too many attributes");
    }
    if (message.contains("DOCTYPE")) {
      return Refusal.structure("a DTD is not admitted");
    }
    return Refusal.structure(
        e instanceof SAXParseException at
            ? "not well-formed at line " + at.getLineNumber() + ", column " + at.getColumnNumber()
            : "not well-formed");
  }

  private DocumentBuilder borrow() {
    DocumentBuilder builder = idle.poll();
    if (builder != null) {
      return builder;
    }
    try {
      synchronized (factory) {
        builder = factory.newDocumentBuilder();
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser of this JDK lacks a feature", e);
    }
    builder.setErrorHandler(new Strict());
    return builder;
  }

  /** Reports to the caller only; by default the JDK writes errors to the console. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // warnings say nothing about well-formedness
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
