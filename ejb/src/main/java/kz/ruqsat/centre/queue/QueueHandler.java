package kz.ruqsat.centre.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.queue.booking.BookingWish;
import kz.ruqsat.centre.queue.booking.Bookings;
import kz.ruqsat.centre.queue.ticket.TicketState;
import kz.ruqsat.centre.queue.ticket.TicketWish;
import kz.ruqsat.centre.queue.ticket.Tickets;
import kz.ruqsat.centre.wire.ChannelFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.regulation.passport.QueueKind;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * The electronic queue over the gateway's channels ({@code queue.xsd}): portals book, the terminals
 * and windows of the desks give tickets and call.
 */
@ApplicationScoped
public class QueueHandler implements ServiceHandler {

  /** What portals may do: {@code slots}, {@code book}, {@code cancel}. */
  public static final String BOOKING = "CENTRE_Queue";

  /** What desks may do: {@code takeTicket}, {@code callNext}, {@code finish}. */
  public static final String DESK = "CENTRE_QueueDesk";

  private Bookings bookings;
  private Tickets tickets;

  /** For the proxy only. */
  protected QueueHandler() {}

  @Inject
  QueueHandler(Bookings bookings, Tickets tickets) {
    this.bookings = bookings;
    this.tickets = tickets;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(BOOKING, DESK);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    try {
      PayloadFields fields = PayloadFields.of(call.document());
      String root = Fields.root(call.document());
      byte[] answer =
          call.serviceId().equals(BOOKING)
              ? booking(root, fields, call.senderId())
              : desk(root, fields);
      return Answer.processed(answer);
    } catch (CentreFault fault) {
      throw ChannelFault.of(fault);
    }
  }

  private byte[] booking(String root, PayloadFields fields, String sender) {
    return switch (root) {
      case "slots" ->
          QueueXml.slots(
              bookings.slots(
                  Fields.text(fields, "place"),
                  Fields.day(fields, "day"),
                  Fields.text(fields, "service")));
      case "book" ->
          QueueXml.booking(
              bookings.book(
                  new BookingWish(
                      Fields.text(fields, "place"),
                      Fields.moment(fields, "start"),
                      Fields.text(fields, "service"),
                      Fields.iinBin(fields, "iinBin")),
                  sender));
      case "cancel" -> QueueXml.booking(bookings.cancel(Fields.text(fields, "code"), sender));
      default -> throw Fields.malformed("root");
    };
  }

  private byte[] desk(String root, PayloadFields fields) {
    return switch (root) {
      case "takeTicket" ->
          QueueXml.ticket(
              tickets.take(
                  new TicketWish(
                      Fields.text(fields, "place"),
                      Fields.constant(QueueKind.class, fields, "kind"),
                      Fields.text(fields, "service"),
                      fields.text("iinBin").isEmpty() ? null : Fields.iinBin(fields, "iinBin"),
                      fields.text("booking").orElse(null))));
      case "callNext" ->
          QueueXml.called(
              tickets.call(Fields.text(fields, "place"), Fields.number(fields, "window")));
      case "finish" -> {
        String code = Fields.text(fields, "ticket");
        boolean came = Fields.constant(TicketState.class, fields, "outcome") != TicketState.MISSED;
        yield QueueXml.ticket(came ? tickets.served(code) : tickets.missed(code));
      }
      default -> throw Fields.malformed("root");
    };
  }
}
