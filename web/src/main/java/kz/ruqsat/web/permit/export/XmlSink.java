package kz.ruqsat.web.permit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.shep.wire.XmlEscape;
import kz.ruqsat.web.permit.PermitView;

/** XML: {@code permits/permit}, each field an element; unknown ones are left out. */
final class XmlSink implements PermitSink {

  private static final String NAMESPACE = "urn:ruqsat:register:1";

  private final Writer out;
  private final StringBuilder xml = new StringBuilder();

  XmlSink(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    this.out.write("<permits xmlns=\"" + NAMESPACE + "\">");
  }

  @Override
  public void add(PermitView permit) throws IOException {
    xml.setLength(0);
    xml.append("<permit>");
    for (ExportColumn column : ExportColumn.values()) {
      Object value = column.of(permit);
      if (value != null) {
        xml.append('<').append(column.key()).append('>');
        XmlEscape.text(XmlEscape.printable(value.toString()), xml);
        xml.append("</").append(column.key()).append('>');
      }
    }
    out.append(xml.append("</permit>"));
  }

  @Override
  public void finish() throws IOException {
    out.write("</permits>");
    out.flush();
  }
}
