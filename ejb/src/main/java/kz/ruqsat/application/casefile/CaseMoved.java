package kz.ruqsat.application.casefile;

import java.time.Instant;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.process.Outcome;

/**
 * A case went on. Told to other components as a CDI event, within the transaction of the step.
 *
 * @param number of the application
 * @param channel by what way it came
 * @param state that was entered; {@code WITHDRAWN} when it was taken back
 * @param outcome how it ended; null while it has not
 * @param permitNumber number of the permit it gives; null
 */
public record CaseMoved(
    String number,
    Channel channel,
    String state,
    Outcome outcome,
    String permitNumber,
    Instant at) {}
