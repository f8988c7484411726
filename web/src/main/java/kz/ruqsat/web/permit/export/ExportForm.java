package kz.ruqsat.web.permit.export;

import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import kz.ruqsat.web.problem.ProblemException;

/** The forms of an export. */
public enum ExportForm {
  CSV("text/csv;charset=utf-8") {
    @Override
    PermitSink open(OutputStream out, ExportWords words) throws IOException {
      return new CsvSink(out);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    PermitSink open(OutputStream out, ExportWords words) throws IOException {
      return new XlsxSink(out, words);
    }
  },
  JSON("application/json") {
    @Override
    PermitSink open(OutputStream out, ExportWords words) {
      return new JsonSink(out);
    }
  },
  XML("application/xml") {
    @Override
    PermitSink open(OutputStream out, ExportWords words) throws IOException {
      return new XmlSink(out);
    }
  },
  PDF("application/pdf") {
    @Override
    PermitSink open(OutputStream out, ExportWords words) throws IOException {
      return new PdfSink(out, words);
    }
  };

  private final String mediaType;

  ExportForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Begins a document. */
  abstract PermitSink open(OutputStream out, ExportWords words) throws IOException;

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What a browser calls the file. */
  public String fileName() {
    return "permits." + extension();
  }

  /** Name of the form as in addresses, and end of the file's name. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form with a name.
   *
   * @throws ProblemException 400 when there is none
   */
  public static ExportForm of(String name) {
    return Arrays.stream(values())
        .filter(form -> form.extension().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Status.BAD_REQUEST,
                    "format is one of "
                        + String.join(
                            ", ", Arrays.stream(values()).map(ExportForm::extension).toList())));
  }
}
