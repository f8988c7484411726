package kz.ruqsat.it.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The electronic queue: booked through portals, ticket, called, served. */
@SystemTest
class QueueIT {

  private static final String SERVICE = "MI_TYPE_APPROVAL";

  /** A place with one window, and one with two. */
  private static final String SMALL = "Z-A-2";

  private static final String LARGE = "Z-A-1";

  @AfterEach
  void setTheClockBack() {
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
  }

  @Test
  @Obligation({"S2.1.9.2", "S2.2.9.2", "S2.3.9.2", "IS.12"})
  void ofManyWhoBookTheSameSlotAtOnceAsManyGetItAsThereAreWindows() {
    String start = slot(SMALL, 0);
    List<HttpResponse<String>> small = atOnce(8, i -> book(SMALL, start, iin(i)));
    assertEquals(1, count(small, 201), bodies(small));
    assertEquals(7, count(small, 409), bodies(small));
    assertTrue(
        small.stream()
            .filter(it -> it.statusCode() == 409)
            .allMatch(it -> it.body().contains("SLOT_TAKEN")),
        bodies(small));
    String wide = slot(LARGE, 0);
    assertEquals(2, count(atOnce(6, i -> book(LARGE, wide, iin(i))), 201));
  }

  @Test
  @Obligation({"S2.1.9.2", "IS.12"})
  void aBookingIsTheBookersToGiveUpAndFreesItsSeat() {
    String start = slot(SMALL, 1);
    HttpResponse<String> booked = book(SMALL, start, iin(1));
    String code = Desk.member(booked, "code");
    assertEquals(404, cancel("applicant", code).statusCode(), "it is not theirs");

    assertEquals("CANCELED", Desk.member(cancel("integrator", code), "state"));

    assertEquals(201, book(SMALL, start, iin(2)).statusCode());
    HttpResponse<String> own =
        Desk.post("applicant", "queue/bookings", wish(SMALL, slot(SMALL, 2), "500101380001"));
    assertEquals(201, own.statusCode(), own.body());
    HttpResponse<String> another =
        Desk.post("applicant", "queue/bookings", wish(SMALL, slot(SMALL, 3), iin(1)));
    assertEquals(403, another.statusCode(), another.body());
  }

  @Test
  void onlySlotsOfWorkingTimeAtPlacesOfTheStateCorporationCanBeBooked() {
    String night = day() + "T03:00:00+05:00";
    assertEquals("SLOT_UNKNOWN", Desk.member(book(SMALL, night, iin(1)), "code"));
    String lunch = day() + "T13:15:00+05:00";
    assertEquals("SLOT_UNKNOWN", Desk.member(book(LARGE, lunch, iin(1)), "code"));
    String registry = day() + "T10:00:00+05:00";
    assertEquals("BOOKING_NOT_OFFERED", Desk.member(book("R-KTRM", registry, iin(1)), "code"));
    HttpResponse<String> unknown =
        Desk.get("integrator", "queue/places/" + SMALL + "/slots?service=FISHING&day=" + day());
    assertEquals("SERVICE_NOT_OFFERED", Desk.member(unknown, "code"));
    assertEquals(
        404, Desk.get("integrator", "queue/places/X/slots?service=S&day=" + day()).statusCode());
    assertTrue(Desk.get("applicant", "queue/places").body().contains(LARGE));
  }

  @Test
  @Obligation({"S2.1.9.1", "S2.2.9.1", "S2.3.9.1"})
  void whoCameFirstIsCalledFirstAndNobodyTwice() {
    List<String> taken = IntStream.range(0, 4).mapToObj(i -> ticket(LARGE, "")).toList();
    assertEquals(taken.get(0), code(call(LARGE, 1)));
    List<HttpResponse<String>> both = atOnce(2, i -> call(LARGE, i + 1));
    List<String> called = both.stream().map(QueueIT::code).sorted().toList();
    assertEquals(List.of(taken.get(1), taken.get(2)), called);
    assertEquals("SERVED", state("served", taken.get(0)));
    assertEquals("MISSED", state("missed", taken.get(1)));
    HttpResponse<String> waiting = finish("served", taken.get(3));
    assertEquals(409, waiting.statusCode());
    assertEquals("TICKET_NOT_CALLED", Desk.member(waiting, "code"));
    call(LARGE, 1);
    assertEquals(204, call(LARGE, 1).statusCode());
    assertEquals(
        403, Desk.post("clerk", "queue/places/" + LARGE + "/calls", "{\"window\":1}").statusCode());
  }

  @Test
  @Obligation({"S2.1.9.2", "S2.1.9.5"})
  void whoBookedIsCalledWhenTheSlotBeginsAndSlowWorkIsAViolation() {
    String start = slot(SMALL, 4);
    String booking = Desk.member(book(SMALL, start, iin(7)), "code");
    Instant slot = java.time.OffsetDateTime.parse(start).toInstant();
    at(slot.minusSeconds(60));
    String early = ticket(SMALL, "");
    at(slot.plusSeconds(60));
    String late = ticket(SMALL, "");
    String booked = ticket(SMALL, ",\"booking\":\"" + booking + "\"");
    assertEquals(
        "BOOKING_UNKNOWN",
        Desk.member(
            Desk.post("centre", "queue/tickets", wanted(SMALL, ",\"booking\":\"" + booking + "\"")),
            "code"));

    assertEquals(early, code(call(SMALL, 1)));
    assertEquals(booked, code(call(SMALL, 1)));
    assertEquals(late, code(call(SMALL, 1)));
    at(slot.plusSeconds(60).plus(Duration.ofMinutes(22)));
    HttpResponse<String> slow = finish("served", booked);
    assertTrue(slow.body().contains("PROCESSING_TIME"), slow.body());
    String report = Desk.get("auditor", "queue/places/" + SMALL + "/report").body();
    assertTrue(report.contains("\"violations\":"), report);
    assertTrue(report.contains(booked), report);
  }

  @Test
  @Obligation("GAP-40")
  void aPortalBooksAndADeskCallsOverTheChannelsToo() {
    String start = slot(LARGE, 3);
    try (Bus portal = new Bus("bench_portal", "/portal")) {
      String slots =
          Bus.document(
              portal.ask(
                  "CENTRE_Queue",
                  "<q:slots xmlns:q=\"urn:ruqsat:queue:1\"><place>%s</place><day>%s</day><service>%s</service></q:slots>"
                      .formatted(LARGE, start.substring(0, 10), SERVICE)));
      Schema.check("centre/queue.xsd", slots);
      assertTrue(slots.contains("<free>2</free>"), slots);
      String book =
          "<q:book xmlns:q=\"urn:ruqsat:queue:1\"><place>%s</place><start>%s</start><service>%s</service><iinBin>%s</iinBin></q:book>"
              .formatted(LARGE, start, SERVICE, iin(3));
      String chain = portal.send("CENTRE_Queue", "REQUEST", null, book);
      String booking = Bus.document(portal.await(chain, "<state>BOOKED</state>"));
      Schema.check("centre/queue.xsd", booking);
      assertTrue(portal.ask("CENTRE_Queue", book).contains("BOOKED_ALREADY"));
      assertTrue(portal.ask("CENTRE_QueueDesk", book).contains("RUQ102"), "it is no desk");
    }
    try (Bus centre = new Bus("bench_centre", "/centre")) {
      String take =
          "<q:takeTicket xmlns:q=\"urn:ruqsat:queue:1\"><place>%s</place><kind>RECEIPT</kind><service>%s</service></q:takeTicket>"
              .formatted(LARGE, SERVICE);
      String ticket = Bus.document(centre.ask("CENTRE_QueueDesk", take));
      Schema.check("centre/queue.xsd", ticket);
      String next =
          "<q:callNext xmlns:q=\"urn:ruqsat:queue:1\"><place>%s</place><window>2</window></q:callNext>"
              .formatted(LARGE);
      String called = Bus.document(centre.ask("CENTRE_QueueDesk", next));
      assertEquals(Bus.element("code", ticket), Bus.element("code", called));
      String finish =
          "<q:finish xmlns:q=\"urn:ruqsat:queue:1\"><ticket>%s</ticket><outcome>SERVED</outcome></q:finish>"
              .formatted(Bus.element("code", ticket));
      String served = Bus.document(centre.ask("CENTRE_QueueDesk", finish));
      Schema.check("centre/queue.xsd", served);
      assertEquals("SERVED", Bus.element("state", served));
      String nobody = Bus.document(centre.ask("CENTRE_QueueDesk", next));
      Schema.check("centre/queue.xsd", nobody);
      assertTrue(nobody.contains("nobody"), nobody);
    }
  }

  /** A free slot of the next day with slots, counted from its end so that tests do not meet. */
  private static String slot(String place, int fromEnd) {
    String slots =
        Desk.get(
                "integrator",
                "queue/places/" + place + "/slots?service=" + SERVICE + "&day=" + day())
            .body();
    List<String> free =
        Pattern.compile("\\{[^}]*\"free\":[1-9][^}]*\\}")
            .matcher(slots)
            .results()
            .map(it -> it.group().replaceAll(".*\"start\":\"([^\"]+)\".*", "$1"))
            .toList();
    assertTrue(free.size() > 6, slots);
    Instant start = Instant.parse(free.get(free.size() - 1 - fromEnd));
    return start.atZone(ZoneId.of("Asia/Almaty")).toOffsetDateTime().toString();
  }

  /** The next day, from tomorrow on, on which people work. */
  private static String day() {
    LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Almaty"));
    return IntStream.rangeClosed(1, 10)
        .mapToObj(i -> today.plusDays(i).toString())
        .filter(
            it ->
                Desk.get(
                        "integrator",
                        "queue/places/" + LARGE + "/slots?service=" + SERVICE + "&day=" + it)
                    .body()
                    .contains("start"))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> book(String place, String start, String iin) {
    return Desk.post("integrator", "queue/bookings", wish(place, start, iin));
  }

  private static String wish(String place, String start, String iin) {
    return "{\"place\":\"%s\",\"start\":\"%s\",\"service\":\"%s\",\"iinBin\":\"%s\"}"
        .formatted(place, start, SERVICE, iin);
  }

  private static HttpResponse<String> cancel(String account, String code) {
    return Gateway.send(Gateway.requestAs(account, "/api/v1/queue/bookings/" + code).DELETE());
  }

  private static String ticket(String place, String more) {
    HttpResponse<String> taken = Desk.post("centre", "queue/tickets", wanted(place, more));
    assertEquals(201, taken.statusCode(), taken.body());
    return code(taken);
  }

  private static String wanted(String place, String more) {
    return "{\"place\":\"%s\",\"kind\":\"SUBMISSION\",\"service\":\"%s\"%s}"
        .formatted(place, SERVICE, more);
  }

  private static HttpResponse<String> call(String place, int window) {
    return Desk.post("centre", "queue/places/" + place + "/calls", "{\"window\":" + window + "}");
  }

  private static HttpResponse<String> finish(String how, String ticket) {
    return Desk.post("centre", "queue/tickets/" + ticket + "/" + how, "");
  }

  private static String state(String how, String ticket) {
    return Desk.member(finish(how, ticket), "state");
  }

  private static String code(HttpResponse<String> answer) {
    return Desk.member(answer, "code");
  }

  /** Fictitious, and with no check digit that would be needed here. */
  private static String iin(int i) {
    return "9001013500" + (10 + i);
  }

  /** Moves the gateway's clock to a moment ahead. */
  private static void at(Instant moment) {
    Duration ahead = Duration.between(Instant.now(), moment);
    HttpResponse<String> moved =
        Desk.post("operator", "demo/clock", "{\"ahead\":\"" + ahead + "\"}");
    assertEquals(200, moved.statusCode(), moved.body());
  }

  private static List<HttpResponse<String>> atOnce(
      int many, IntFunction<HttpResponse<String>> request) {
    return IntStream.range(0, many)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.apply(i)))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static long count(List<HttpResponse<String>> answers, int status) {
    return answers.stream().filter(it -> it.statusCode() == status).count();
  }

  private static String bodies(List<HttpResponse<String>> answers) {
    return answers.stream().map(it -> it.statusCode() + " " + it.body()).toList().toString();
  }
}
