package kz.ruqsat.web.permit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of one size that leave as soon as each is full. */
final class PdfPages implements AutoCloseable {

  private static final int PAGES_OF_NODE = 100;

  private final PDDocument workshop;
  private final PdfObjects objects;
  private final PDRectangle paper;
  private final PdfGlyphs glyphs;
  private final float size;
  private final PDResources fonts = new PDResources();
  private final String font;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final int resources;
  private final int root;
  private final COSArray nodes = new COSArray();
  private COSArray kids = new COSArray();
  private int node;
  private int pages;
  private PdfContent page;

  /**
   * @param workshop a document that is never saved, in which the font is loaded as a whole
   * @param size of the font, in points
   */
  PdfPages(OutputStream out, PDDocument workshop, PDRectangle paper, PdfGlyphs glyphs, float size)
      throws IOException {
    this.workshop = workshop;
    this.objects = new PdfObjects(out);
    this.paper = paper;
    this.glyphs = glyphs;
    this.size = size;
    this.font = fonts.add(glyphs.font()).getName();
    this.resources = objects.reserve();
    this.root = objects.reserve();
    this.node = objects.reserve();
  }

  /** Ends the page before and begins the next. */
  PdfContent turn() throws IOException {
    end();
    pages++;
    page = new PdfContent(glyphs, font, size);
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
    objects.write(resources, fonts.getCOSObject());
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
    COSDictionary leaf = dictionary(COSName.PAGE);
    leaf.setItem(COSName.PARENT, PdfObjects.reference(node));
    leaf.setItem(COSName.MEDIA_BOX, paper.getCOSArray());
    leaf.setItem(COSName.RESOURCES, PdfObjects.reference(resources));
    leaf.setItem(COSName.CONTENTS, PdfObjects.reference(drawn()));
    kids.add(PdfObjects.reference(objects.write(leaf)));
    page = null;
    if (kids.size() == PAGES_OF_NODE) {
      endNode();
    }
  }

  private int drawn() throws IOException {
    try (COSStream stream = new COSStream()) {
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      deflater.reset();
      try (OutputStream packed =
          new DeflaterOutputStream(stream.createRawOutputStream(), deflater)) {
        packed.write(page.octets());
      }
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

  @Override
  public void close() {
    deflater.end();
  }

  private static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }
}
