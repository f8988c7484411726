package kz.ruqsat.permit.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Makes of a document what PDF/A-3b (ISO 19005-3, level B) wants beside embedded fonts. */
final class PdfArchive {

  private static final float PDF_1_7 = 1.7f;
  private static final String PROFILE = "sRGB IEC61966-2.1";
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>kk</rdf:li><rdf:li>ru</rdf:li></rdf:Bag></dc:language>
         <xmp:CreateDate>%s</xmp:CreateDate>
         <xmp:CreatorTool>Ruqsat</xmp:CreatorTool>
         <pdfaid:part>3</pdfaid:part>
         <pdfaid:conformance>B</pdfaid:conformance>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  private final PDDocument document;
  private final Instant at;

  PdfArchive(PDDocument document, Instant at) {
    this.document = document;
    this.at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Says what the file is, in which languages and colours. */
  void describe(String title) throws IOException {
    document.setVersion(PDF_1_7);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("kk");
    PDMetadata metadata = new PDMetadata(document);
    String text = title.replace("&", "&amp;").replace("<", "&lt;");
    metadata.importXMPMetadata(XMP.formatted(text, at).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
    intent.setInfo(PROFILE);
    intent.setOutputCondition(PROFILE);
    intent.setOutputConditionIdentifier(PROFILE);
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }

  /** Puts the XML inside that the page shows to people. */
  void enclose(String name, byte[] xml) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
    file.setSubtype("application/xml");
    file.setSize(xml.length);
    file.setModDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.setFileDescription("The signed document");
    specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
