package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A whole year of the moved clock: every week, on another day and at another hour, applications are
 * handed in; their terms end when somebody who counts by hand says so.
 */
@SystemTest
class YearIT {

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 52;
  private static final List<LocalTime> HOURS =
      List.of(
          LocalTime.of(8, 0), // before opening
          LocalTime.of(10, 15),
          LocalTime.of(13, 30), // at lunch
          LocalTime.of(18, 20), // ten minutes before closing
          LocalTime.of(21, 0)); // after closing

  private final OfficeHours office = new OfficeHours();

  private final List<Case> filed = new ArrayList<>();

  /** Nobody is to find a year's late cases on the board. */
  @AfterEach
  void clearTheDesk() {
    filed.forEach(Case::withdraw);
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
  }

  @Test
  @Obligation({"GAP-31", "GAP-32", "S1.1.7.1", "S2.1.5.1"})
  void everyTermOfAYearEndsWhenItIsCountedByHandAndShowsOnTheBoard() {
    List<Term> accepted = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      Instant morning =
          FIRST_MONDAY
              .plusWeeks(week)
              .plusDays(week % 7)
              .atTime(HOURS.get(week % HOURS.size()))
              .atZone(OfficeHours.ZONE)
              .toInstant();
      goTo(morning);
      Case step = filed(paper("MI_TYPE_APPROVAL", "2016"));
      assertStepIsDue(step);
      goTo(morning);
      Case whole = filed(paper("EXPERT_AUDITOR_ATTESTATION", "2013"));
      Move.of("clerk ACCEPT").make(whole.request(), whole.number());
      HttpResponse<String> view = whole.view();
      Instant registered = instant(view, "registeredAt");
      assertEquals(office.closeOf(registered, 15), instant(view, "dueAt"), view.body());
      accepted.add(new Term(whole.number(), instant(view, "dueAt")));
    }
    assertBoard(accepted);
  }

  /** Half an hour of working time to accept: late one second after its end, and not before. */
  private void assertStepIsDue(Case step) {
    HttpResponse<String> view = step.view();
    Instant due = instant(view, "nextDueAt");
    assertEquals(office.after(instant(view, "filedAt"), Duration.ofMinutes(30)), due);
    goTo(due.minusSeconds(30));
    assertEquals("false", Desk.member(step.view(), "overdue"));
    goTo(due.plusSeconds(1));
    assertEquals("true", Desk.member(step.view(), "overdue"));
    HttpResponse<String> done = Move.of("clerk ACCEPT").make(step.request(), step.number());
    assertTrue(done.body().contains("\"late\":true"), done.body());
  }

  /** The most urgent first, those that are late as late. */
  private void assertBoard(List<Term> terms) {
    String board = Desk.get("head", "applications?limit=500").body();
    List<Term> shown =
        terms.stream()
            .filter(term -> board.contains("\"" + term.number() + "\""))
            .sorted(Comparator.comparing(Term::due))
            .toList();
    assertEquals(terms.size(), shown.size(), "all are on the board");
    for (int i = 1; i < shown.size(); i++) {
      int before = board.indexOf("\"" + shown.get(i - 1).number() + "\"");
      int after = board.indexOf("\"" + shown.get(i).number() + "\"");
      assertTrue(
          before < after || shown.get(i - 1).due().equals(shown.get(i).due()),
          shown.get(i - 1) + " comes before " + shown.get(i));
    }
  }

  private record Term(String number, Instant due) {}

  private static Request paper(String service, String edition) {
    return Request.of(new EditionKey(service, edition), Action.ISSUE, Channel.REGISTRY);
  }

  private Case filed(Request request) {
    Case one = Case.filed(request);
    filed.add(one);
    return one;
  }

  private static void goTo(Instant moment) {
    HttpResponse<String> clock = Desk.get("operator", "demo/clock");
    Duration ahead = Duration.parse(Desk.member(clock, "ahead"));
    Duration more = Duration.between(Instant.parse(Desk.member(clock, "now")), moment);
    Desk.post("operator", "demo/clock", "{\"ahead\":\"" + ahead.plus(more) + "\"}");
  }

  private static Instant instant(HttpResponse<String> view, String name) {
    return Instant.parse(Desk.member(view, name));
  }
}
