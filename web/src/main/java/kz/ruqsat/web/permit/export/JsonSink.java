package kz.ruqsat.web.permit.export;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import kz.ruqsat.web.permit.PermitView;

/** A JSON array; the fields are named as in the answers of REST, unknown ones are left out. */
final class JsonSink implements PermitSink {

  private final JsonGenerator json;

  JsonSink(OutputStream out) {
    this.json = Json.createGenerator(out).writeStartArray();
  }

  @Override
  public void add(PermitView permit) {
    json.writeStartObject();
    for (ExportColumn column : ExportColumn.values()) {
      Object value = column.of(permit);
      if (value instanceof Integer number) {
        json.write(column.key(), number);
      } else if (value != null) {
        json.write(column.key(), value.toString());
      }
    }
    json.writeEnd();
  }

  @Override
  public void finish() {
    json.writeEnd();
    json.flush();
  }
}
