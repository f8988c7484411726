package kz.ruqsat.centre.queue.booking;

import java.time.Instant;

/** A slot of a day, and how many can still book it. */
public record Slot(Instant start, Instant end, int free) {}
