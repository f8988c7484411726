package kz.ruqsat.centre.queue.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.WorkingHours;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The places with an electronic queue, read and checked at start. */
@ApplicationScoped
public class QueuePlaces {

  private final Map<String, QueuePlace> places = new LinkedHashMap<>();

  /** For the proxy only. */
  protected QueuePlaces() {}

  /**
   * @param file the operator's own places; those of the demo without it
   * @throws CsvException when a row is wrong
   */
  @Inject
  public QueuePlaces(@ConfigProperty(name = "ruqsat.centre.places-file") Optional<Path> file) {
    for (CsvRow row :
        file.map(CsvFile::file).orElseGet(() -> CsvFile.resource("/centre/places.csv"))) {
      QueuePlace place = place(row);
      if (places.put(place.code(), place) != null) {
        throw new CsvException(row.place(), "the place " + place.code() + " comes twice");
      }
    }
  }

  void checkAtStart(@Observes Startup startup) {
    // the constructor has checked the file
  }

  /** All, in the order of the file. */
  public List<QueuePlace> all() {
    return List.copyOf(places.values());
  }

  /**
   * The place with a code.
   *
   * @throws CentreFault PLACE_UNKNOWN
   */
  public QueuePlace get(String code) {
    QueuePlace found = places.get(code);
    if (found == null) {
      throw new CentreFault(CentreFault.Code.PLACE_UNKNOWN, code);
    }
    return found;
  }

  private static QueuePlace place(CsvRow row) {
    QueuePlace place =
        new QueuePlace(
            row.get("code"),
            row.get("channel", Channel::valueOf),
            LocalText.ours(row.get("ru"), row.get("kk"), row.get("en")),
            row.get("hours", WorkingHours::parse),
            row.get("slot", Duration::parse),
            row.get("windows", Integer::valueOf));
    if (place.windows() < 1 || place.slot().toMinutes() < 1) {
      throw new CsvException(row.place(), "a slot lasts a minute, a window there is, at least");
    }
    return place;
  }
}
