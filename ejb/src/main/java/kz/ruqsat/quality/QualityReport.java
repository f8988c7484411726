package kz.ruqsat.quality;

import java.math.BigDecimal;
import java.util.List;
import kz.ruqsat.regulation.LocalText;

/**
 * The table of indicators of a service in a year, in percent.
 *
 * @param owner code of the provider whose values they are (GAP-53)
 * @param groups in the order of the table
 */
public record QualityReport(
    String service, String edition, int year, String owner, List<Group> groups) {

  /** A heading with its indicators. */
  public record Group(String code, LocalText title, List<Value> indicators) {}

  /**
   * An indicator.
   *
   * @param source {@code COMPUTED} or {@code SURVEY}
   * @param normativeValue null until an order sets it
   * @param targetValueNextYear null until an order sets it
   * @param currentValueReportingYear null while there is nothing to count
   * @param orderReference of the order that approved the target; null
   */
  public record Value(
      String code,
      LocalText title,
      String source,
      BigDecimal normativeValue,
      BigDecimal targetValueNextYear,
      BigDecimal currentValueReportingYear,
      String orderReference) {}
}
