package kz.ruqsat.quality;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.application.handling.CaseStatistics;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.passport.Indicator;
import kz.ruqsat.time.OfficialTime;

/**
 * The indicators of paragraphs 18 and 19 of the standards of 2013. Timeliness is computed from the
 * cases, presence on the Internet from the passports, all others from what recipients answer;
 * targets are approved for a year by an order.
 */
@Stateless
public class Quality {

  private static final String TIMELINESS = "1.1";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Inject private QualityStore store;
  @Inject private CaseStatistics cases;
  @Inject private Clock clock;
  private Supplier<Regulation> law;

  /** For the container. */
  public Quality() {}

  Quality(QualityStore store, CaseStatistics cases, Clock clock, Supplier<Regulation> law) {
    this.store = store;
    this.cases = cases;
    this.clock = clock;
    this.law = law;
  }

  @Inject
  void law(Regulations regulations) {
    law = regulations::all;
  }

  /**
   * The table of a service in a year.
   *
   * @throws QualityFault when no edition of the service names indicators
   */
  public QualityReport report(String service, int year) {
    Edition edition = edition(service);
    return new QualityReport(
        service,
        edition.key().edition(),
        year,
        edition.provider().code(),
        edition.passport().indicators().groups().stream()
            .map(
                group ->
                    new QualityReport.Group(
                        group.code(),
                        group.text(),
                        group.indicators().stream().map(it -> value(service, it, year)).toList()))
            .toList());
  }

  /**
   * Keeps what a recipient answers.
   *
   * @throws QualityFault for an indicator that is not surveyed
   */
  public void answer(String service, String indicator, boolean satisfied, String by) {
    if (indicator(service, indicator).computed()) {
      throw new QualityFault("the indicator " + indicator + " is computed");
    }
    int year = OfficialTime.today(clock).getYear();
    store.add(new SurveyAnswer(service, indicator, year, satisfied, by, clock.instant()));
  }

  /**
   * Keeps the target that an order sets for a year.
   *
   * @throws QualityFault when the order is not named, or the value is no percentage
   */
  public void approve(Target target, String by) {
    indicator(target.service(), target.indicator());
    if (target.orderReference() == null || target.orderReference().isBlank()) {
      throw new QualityFault("orderReference is missing");
    }
    requirePercent(target.target());
    if (target.normative() != null) {
      requirePercent(target.normative());
    }
    TargetRow row =
        store
            .target(target.service(), target.indicator(), target.year())
            .orElseGet(
                () ->
                    new TargetRow(
                        TargetRow.id(target.service(), target.indicator(), target.year())));
    row.approve(target, by, clock.instant());
    store.add(row);
  }

  private QualityReport.Value value(String service, Indicator indicator, int year) {
    Optional<TargetRow> next = store.target(service, indicator.code(), year + 1);
    return new QualityReport.Value(
        indicator.code(),
        indicator.text(),
        indicator.computed() ? "COMPUTED" : "SURVEY",
        store.target(service, indicator.code(), year).map(TargetRow::normative).orElse(null),
        next.map(TargetRow::target).orElse(null),
        current(service, indicator, year),
        next.map(TargetRow::orderReference).orElse(null));
  }

  private BigDecimal current(String service, Indicator indicator, int year) {
    if (!indicator.computed()) {
      return percent(
          store.answers(service, indicator.code(), year, true),
          store.answers(service, indicator.code(), year, false));
    }
    if (indicator.code().equals(TIMELINESS)) {
      return percent(cases.finished(service, year, true), cases.finished(service, year, false));
    }
    return percent(
        law.get().services().stream().filter(it -> it.newest().passport().form() != null).count(),
        law.get().services().size());
  }

  /** Of nothing there is no share. */
  static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : HUNDRED
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private Indicator indicator(String service, String code) {
    return edition(service).passport().indicators().groups().stream()
        .flatMap(group -> group.indicators().stream())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new QualityFault("there is no indicator " + code));
  }

  /** The newest edition that names indicators: those of 2016 name none. */
  private Edition edition(String service) {
    List<Edition> editions;
    try {
      editions = law.get().service(service).editions();
    } catch (RegulationFault fault) {
      throw new QualityFault("there is no service " + service);
    }
    return editions.stream()
        .filter(it -> it.passport().indicators() != null)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new QualityFault("no edition of " + service + " names indicators"));
  }

  private static void requirePercent(BigDecimal value) {
    if (value == null || value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new QualityFault("a value is a percentage, from 0 to 100");
    }
  }
}
