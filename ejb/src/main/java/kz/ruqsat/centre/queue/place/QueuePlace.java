package kz.ruqsat.centre.queue.place;

import java.time.Duration;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.WorkingHours;

/**
 * A place with an electronic queue.
 *
 * @param channel whose desk it is: the State Corporation's or a provider's registry
 * @param slot how long one booked place lasts
 * @param windows desks that serve side by side, numbered from 1
 */
public record QueuePlace(
    String code,
    Channel channel,
    LocalText title,
    WorkingHours hours,
    Duration slot,
    int windows) {}
