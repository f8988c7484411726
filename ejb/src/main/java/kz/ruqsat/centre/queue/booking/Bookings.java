package kz.ruqsat.centre.queue.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.queue.place.OfferedServices;
import kz.ruqsat.centre.queue.place.QueueDays;
import kz.ruqsat.centre.queue.place.QueuePlace;
import kz.ruqsat.centre.queue.place.QueuePlaces;
import kz.ruqsat.time.OfficialTime;

/**
 * Places of the queue booked ahead (S2.1.9.2 and its like). A seat of a slot is given once: who
 * books holds the row of the day, on whatever node.
 */
@Stateless
public class Bookings {

  @Inject private QueuePlaces places;
  @Inject private QueueDays days;
  @Inject private BookingStore store;
  @Inject private Slots slots;
  @Inject private OfferedServices services;
  @Inject private Clock clock;

  /** For the container. */
  public Bookings() {}

  /**
   * The slots of a day, with what is still free.
   *
   * @throws CentreFault PLACE_UNKNOWN, SERVICE_NOT_OFFERED, BOOKING_NOT_OFFERED
   */
  public List<Slot> slots(String placeCode, LocalDate day, String service) {
    QueuePlace place = places.get(placeCode);
    services.requireBooking(service, place, day);
    List<Instant> starts = slots.starts(place, day);
    if (starts.isEmpty()) {
      return List.of();
    }
    Instant last = starts.get(starts.size() - 1).plus(place.slot());
    Map<Instant, Long> taken =
        store.seated(placeCode, starts.get(0), last).stream()
            .collect(Collectors.groupingBy(it -> it.view().startsAt(), Collectors.counting()));
    return starts.stream()
        .map(
            it ->
                new Slot(
                    it,
                    it.plus(place.slot()),
                    place.windows() - taken.getOrDefault(it, 0L).intValue()))
        .toList();
  }

  /**
   * Books a slot.
   *
   * @param by the account or participant that books
   * @throws CentreFault SLOT_UNKNOWN, SLOT_TAKEN, BOOKED_ALREADY, and as {@link #slots}
   */
  public BookingView book(BookingWish wish, String by) {
    QueuePlace place = places.get(wish.place());
    LocalDate day = OfficialTime.day(wish.start());
    services.requireBooking(wish.service(), place, day);
    if (!slots.starts(place, day).contains(wish.start())) {
      throw new CentreFault(CentreFault.Code.SLOT_UNKNOWN, wish.start().toString());
    }
    days.lock(place.code(), day);
    List<Booking> there = store.seated(place.code(), wish.start(), wish.start().plus(place.slot()));
    if (there.stream().anyMatch(it -> it.view().iinBin().equals(wish.iinBin()))) {
      throw new CentreFault(CentreFault.Code.BOOKED_ALREADY, wish.start().toString());
    }
    Set<Integer> seats = there.stream().map(Booking::seat).collect(Collectors.toSet());
    int seat =
        IntStream.rangeClosed(1, place.windows())
            .filter(it -> !seats.contains(it))
            .findFirst()
            .orElseThrow(
                () -> new CentreFault(CentreFault.Code.SLOT_TAKEN, wish.start().toString()));
    String code = UUID.randomUUID().toString();
    return store
        .add(new Booking(code, place, wish.start(), seat, wish, by, clock.instant()))
        .view();
  }

  /**
   * Gives a booking up; the seat is free again.
   *
   * @param by who booked it
   * @throws CentreFault BOOKING_UNKNOWN, also for who did not book it or when it was used
   */
  public BookingView cancel(String code, String by) {
    Booking booking = store.booking(code);
    if (!booking.bookedBy().equals(by) || booking.state() == BookingState.TAKEN) {
      throw new CentreFault(CentreFault.Code.BOOKING_UNKNOWN, code);
    }
    booking.becomes(BookingState.CANCELED);
    return booking.view();
  }

  /**
   * The owner of a booking has come: it counts once, at its place, for its service and on its day.
   *
   * @throws CentreFault BOOKING_UNKNOWN
   */
  public BookingView claim(String code, String place, String service, LocalDate day) {
    Booking booking = store.booking(code);
    BookingView view = booking.view();
    boolean counts =
        view.state() == BookingState.BOOKED
            && view.place().equals(place)
            && view.service().equals(service)
            && OfficialTime.day(view.startsAt()).equals(day);
    if (!counts) {
      throw new CentreFault(CentreFault.Code.BOOKING_UNKNOWN, code);
    }
    booking.becomes(BookingState.TAKEN);
    return view;
  }
}
