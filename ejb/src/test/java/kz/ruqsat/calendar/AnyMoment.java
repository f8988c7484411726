package kz.ruqsat.calendar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.regulation.WorkingHours;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/** What properties of the calendar are tried with: moments and days of 2013 to mid-2026. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Domain(AnyMoment.Values.class)
@Domain(DomainContext.Global.class)
@interface AnyMoment {

  /** Generators; the last half year is left free for the terms to end in. */
  class Values extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<LocalDate> days() {
      return Arbitraries.longs()
          .between(FIRST.toEpochDay(), LAST.toEpochDay())
          .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Instant> moments() {
      return Arbitraries.longs()
          .between(
              FIRST.atStartOfDay(Calendars.ZONE).toEpochSecond(),
              LAST.atStartOfDay(Calendars.ZONE).toEpochSecond())
          .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> workingTimes() {
      return Arbitraries.longs().between(0, 40 * 3600).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<WorkingHours> hours() {
      return Arbitraries.of(
          Calendars.FULL_DAY, Calendars.LICENCE_DAY, WorkingHours.parse("08:00-20:00"));
    }
  }
}
