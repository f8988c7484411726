package kz.ruqsat.web.permit.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import kz.ruqsat.permit.search.PermitQuery;
import kz.ruqsat.permit.search.PermitSearch;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.permit.PermitView;
import kz.ruqsat.web.text.Texts;

/**
 * Exports what a query finds, as it is when the export begins. That someone began it is recorded
 * before the first permit leaves, and how many left when it ends, also when it breaks off.
 */
@RequestScoped
public class PermitExport {

  @Inject private PermitSearch search;
  @Inject private Inspection inspection;
  @Inject private Regulations regulations;

  /** An export that is recorded and may now be written. */
  @FunctionalInterface
  public interface Prepared {

    /**
     * Writes the document; memory does not grow with it.
     *
     * @throws IOException when whoever reads it went away
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Records that an export begins.
   *
   * @param language of the headings, where a form has such
   */
  public Prepared prepare(PermitQuery query, ExportForm form, Locale language) {
    boolean whole = inspection.seesPersonalData();
    LongConsumer done = inspection.announce("EXPORT", form.name());
    return out -> write(query, form, words(language), whole, done, out);
  }

  private ExportWords words(Locale language) {
    Map<String, String> services =
        regulations.all().services().stream()
            .collect(Collectors.toMap(PublicService::code, it -> it.newest().title().in(language)));
    return new ExportWords(Texts.in(language), services);
  }

  private void write(
      PermitQuery query,
      ExportForm form,
      ExportWords words,
      boolean whole,
      LongConsumer done,
      OutputStream out)
      throws IOException {
    AtomicLong rows = new AtomicLong();
    try (PermitSink sink = form.open(out, words)) {
      search.each(
          query,
          permit -> {
            try {
              sink.add(PermitView.of(permit, whole));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            rows.incrementAndGet();
          });
      sink.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      done.accept(rows.get());
    }
  }
}
