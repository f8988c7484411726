package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * What the statistics committee knows of an organisation.
 *
 * @param activityStatus whether it works
 * @param addressRu where it really is
 */
public record Statistics(
    @Coded(Dictionary.ORGANISATION_SIZE) CodedValue size,
    @Coded(Dictionary.STATISTICAL_ACTIVITY) CodedValue activityStatus,
    String rka,
    String kato,
    String addressRu,
    String addressKk,
    List<Activity> activities,
    LocalDate asOf) {

  public Statistics {
    activities = List.copyOf(activities);
  }
}
