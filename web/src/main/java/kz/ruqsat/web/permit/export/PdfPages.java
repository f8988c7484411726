package kz.ruqsat.web.permit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Pages of one size that leave as soon as each is full. */
final class PdfPages {

  private static final int PAGES_OF_NODE = 100;

  private final PDDocument workshop;
  private final PdfObjects objects;
  private final PDRectangle paper;
  private final PDAppearanceStream drawing;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final int resources;
  private final int root;
  private final COSArray nodes = new COSArray();
  private COSArray kids = new COSArray();
  private int node;
  private int pages;
  private PDPageContentStream page;

  /**
   * @param workshop a document that is never saved, in which the fonts are loaded as a whole
   */
  PdfPages(OutputStream out, PDDocument workshop, PDRectangle paper) throws IOException {
    this.workshop = workshop;
    this.objects = new PdfObjects(out);
    this.paper = paper;
    this.drawing = new PDAppearanceStream(workshop);
    drawing.setResources(new PDResources());
    this.resources = objects.reserve();
    this.root = objects.reserve();
    this.node = objects.reserve();
  }

  /** Ends the page before and begins the next. */
  PDPageContentStream turn() throws IOException {
    end();
    pages++;
    page = new PDPageContentStream(workshop, drawing, content);
    return page;
  }

  /** How many pages were begun. */
  int count() {
    return pages;
  }

  /** Ends the last page and the document, of which language and title are told. */
  void finish() throws IOException {
    end();
    endNode();
    objects.write(resources, drawing.getResources().getCOSObject());
    COSDictionary tree = dictionary(COSName.PAGES);
    tree.setItem(COSName.KIDS, nodes);
    tree.setInt(COSName.COUNT, pages);
    objects.write(root, tree);
    COSDictionary catalog = dictionary(COSName.CATALOG);
    catalog.setItem(COSName.PAGES, PdfObjects.reference(root));
    catalog.setString(COSName.LANG, workshop.getDocumentCatalog().getLanguage());
    objects.finish(
        objects.write(catalog), objects.write(workshop.getDocumentInformation().getCOSObject()));
  }

  private void end() throws IOException {
    if (page == null) {
      return;
    }
    page.close();
    page = null;
    COSDictionary leaf = dictionary(COSName.PAGE);
    leaf.setItem(COSName.PARENT, PdfObjects.reference(node));
    leaf.setItem(COSName.MEDIA_BOX, paper.getCOSArray());
    leaf.setItem(COSName.RESOURCES, PdfObjects.reference(resources));
    leaf.setItem(COSName.CONTENTS, PdfObjects.reference(drawn()));
    kids.add(PdfObjects.reference(objects.write(leaf)));
    if (kids.size() == PAGES_OF_NODE) {
      endNode();
    }
  }

  private int drawn() throws IOException {
    try (COSStream stream = new COSStream()) {
      try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
        content.writeTo(packed);
      }
      content.reset();
      return objects.write(stream);
    }
  }

  private void endNode() throws IOException {
    if (kids.size() == 0) {
      return;
    }
    COSDictionary inner = dictionary(COSName.PAGES);
    inner.setItem(COSName.PARENT, PdfObjects.reference(root));
    inner.setInt(COSName.COUNT, kids.size());
    inner.setItem(COSName.KIDS, kids);
    objects.write(node, inner);
    nodes.add(PdfObjects.reference(node));
    kids = new COSArray();
    node = objects.reserve();
  }

  private static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }
}
