package kz.ruqsat.wsdl;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The contract of one service, ready to be served at the service's own address. {@code ?wsdl}, as
 * {@code ?singleWsdl}, is a single file that needs nothing else; {@code ?wsdl=NAME} and {@code
 * ?xsd=NAME} are the files of the contract as they were written, with imports that point to one
 * another.
 *
 * <p>Immutable; one instance serves all requests.
 */
public final class WsdlDocuments {

  /** Stands for the address until a request tells it; no URI may hold these characters. */
  private static final String ADDRESS = "{address}";

  private final String singleFile;
  private final Map<String, String> parts = new HashMap<>();

  /**
   * @param resource where the WSDL with the service lies on the class path, for example {@code
   *     META-INF/wsdl/shep/SyncChannel.wsdl}; what it imports lies beside it
   * @throws IllegalArgumentException when a file is missing or not well-formed
   */
  public WsdlDocuments(String resource) {
    int slash = resource.lastIndexOf('/') + 1;
    var files = new ContractFiles(resource.substring(0, slash));
    String main = resource.substring(slash);
    singleFile = text(new SingleFile(files).of(main));
    collect(files, main);
  }

  /**
   * The document that a query asks for.
   *
   * @param query the query of the request's URI, without the question mark; null for none
   * @param address where the service is published: what {@code soap:address} and the imports say
   * @return the document in UTF-8, or nothing when the query asks for none that there is
   */
  public Optional<byte[]> find(String query, String address) {
    String[] pair = query == null ? new String[] {""} : query.split("&", 2)[0].split("=", 2);
    String document =
        switch (pair[0].toLowerCase(Locale.ROOT)) {
          case "singlewsdl" -> singleFile;
          case "wsdl" -> pair.length == 1 || pair[1].isEmpty() ? singleFile : parts.get(pair[1]);
          case "xsd" -> pair.length == 1 ? null : parts.get(pair[1]);
          default -> null;
        };
    return Optional.ofNullable(document)
        .map(text -> text.replace(ADDRESS, escape(address)).getBytes(StandardCharsets.UTF_8));
  }

  private void collect(ContractFiles files, String name) {
    if (parts.putIfAbsent(name, "") != null) {
      return;
    }
    Document document = files.read(name);
    for (Element reference : files.imports(document)) {
      String attribute = ContractFiles.locationAttribute(reference);
      String target = reference.getAttribute(attribute);
      reference.setAttribute(
          attribute, ADDRESS + (target.endsWith(".xsd") ? "?xsd=" : "?wsdl=") + target);
      collect(files, target);
    }
    parts.put(name, text(document));
  }

  private static String text(Document document) {
    for (Element address : ContractFiles.elements(document, ContractFiles.SOAP, "address")) {
      address.setAttribute("location", ADDRESS);
    }
    return ContractFiles.text(document);
  }

  private static String escape(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
