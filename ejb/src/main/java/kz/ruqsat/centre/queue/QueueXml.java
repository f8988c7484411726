package kz.ruqsat.centre.queue;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.centre.queue.booking.BookingView;
import kz.ruqsat.centre.queue.booking.Slot;
import kz.ruqsat.centre.queue.ticket.TicketView;
import kz.ruqsat.shep.wire.DocumentXml;

/** The answers of the queue, as {@code queue.xsd} has them. */
final class QueueXml {

  private static final String NAMESPACE = "urn:ruqsat:queue:1";

  private QueueXml() {}

  static byte[] slots(List<Slot> slots) {
    DocumentXml xml = new DocumentXml(NAMESPACE, "slotList");
    for (Slot slot : slots) {
      xml.begin("slot")
          .moment("start", slot.start())
          .moment("end", slot.end())
          .element("free", slot.free())
          .end();
    }
    return xml.bytes();
  }

  static byte[] booking(BookingView booking) {
    return new DocumentXml(NAMESPACE, "booking")
        .element("code", booking.code())
        .element("place", booking.place())
        .moment("start", booking.startsAt())
        .moment("end", booking.endsAt())
        .element("service", booking.service())
        .element("state", booking.state())
        .bytes();
  }

  static byte[] ticket(TicketView ticket) {
    DocumentXml xml =
        new DocumentXml(NAMESPACE, "ticket")
            .element("code", ticket.code())
            .element("place", ticket.place())
            .element("number", ticket.number())
            .element("kind", ticket.kind())
            .element("service", ticket.service())
            .element("state", ticket.state())
            .element("window", ticket.window())
            .moment("takenAt", ticket.takenAt())
            .moment("calledAt", ticket.calledAt())
            .moment("doneAt", ticket.doneAt())
            .element("waited", ticket.waited())
            .element("handled", ticket.handled());
    ticket.violations().forEach(it -> xml.element("violation", it));
    return xml.bytes();
  }

  /** The ticket that was called; nobody when none waits. */
  static byte[] called(Optional<TicketView> ticket) {
    return ticket
        .map(QueueXml::ticket)
        .orElseGet(() -> new DocumentXml(NAMESPACE, "nobody").bytes());
  }
}
