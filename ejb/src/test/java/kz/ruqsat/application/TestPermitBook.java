package kz.ruqsat.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.result.PermitBook;

/** A register of permits on a sheet of paper. */
public final class TestPermitBook implements PermitBook {

  public final Map<String, Earlier> permits = new HashMap<>();
  public final List<Entry> entries = new ArrayList<>();
  private int last;

  @Override
  public Optional<Earlier> find(String number) {
    return Optional.ofNullable(permits.get(number));
  }

  @Override
  public String takeNumber(Application application, String result, Instant at) {
    return result + "-" + ++last;
  }

  @Override
  public void enter(Application application, Entry entry, Instant at) {
    entries.add(entry);
    permits.put(
        entry.number(),
        new Earlier(
            entry.number(),
            application.edition().service(),
            application.iinBin(),
            entry.onPaper()));
  }
}
